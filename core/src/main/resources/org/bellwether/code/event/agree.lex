# AGREE: willingness or promise to cooperate, arrangements for the future, invitations.
# Format: see lexicon.md. Origin: ours.
# First what has a CAMEO code of its own: of two equal senses the first wins.
[cameo=0334 ctx=peacekeeping]
v | offer | obj=peacekeeper,observer rec:to,for |  | Fiji offered peacekeepers to the UN.
v | commit | obj=troops,peacekeeper rec:to |  | Bangladesh committed troops to the UN.
v | promise | obj=peacekeeper,observer rec:to,for,iobj |  | Uganda promised peacekeepers for Somalia.
[cameo=039 ctx=diplomatic]
v | offer | xcomp=mediating rec:between |  | Brazil offered to mediate between Venezuela and Colombia.
v | volunteer | xcomp=mediating subj=actor rec:between |  | Kuwait volunteered to mediate between Qatar and Bahrain.
v | offer | obj=mediation rec:to,between |  | Oslo offered its mediation to Colombo.
v | offer good offices | rec:to,between |  | The Holy See offered its good offices to Argentina.
v | be ready | xcomp=mediating rec:between |  | Kazakhstan is ready to mediate between Russia and Ukraine.
v | be willing | xcomp=mediating rec:between |  | Indonesia is willing to mediate between Thailand and Cambodia.
[cameo=0311 ctx=economic]
v | agree | xcomp=commercial rec:to,from,with |  | Qatar agreed to sell gas to Japan.
v | pledge | obj=investment rec:in,to,for |  | Beijing pledged investment in Zambia.
v | promise | obj=investment rec:in,to,for,iobj |  | Seoul promised investments to Uzbekistan.
v | agree | obj=price rec:with |  | Minsk agreed a gas price with Moscow.
[cameo=0313 ctx=legal]
v | agree | xcomp=extradite rec:to |  | Thailand agreed to extradite the banker to Russia.
v | agree | to=extradition rec:to |  | Bern agreed to the extradition of the general to Rwanda.
v | approve extradition | rec:to | r=.9 | The British court approved the extradition of the hacker to America.
[cameo=0314 ctx=intelligence]
v | promise | obj=intelligence,information rec:to,iobj | r=.9 | Amman promised intelligence to London.
[cameo=032 ctx=diplomatic]
v | promise | obj=recognition rec:to,of,iobj |  | Managua promised recognition to Abkhazia.
v | pledge allegiance | rec:to | r=.8 | The Chechen militants pledged allegiance to Russia.
v | assure support | rec:obj,iobj | r=.8 | Athens assured Nicosia its support.
[cameo=0331 ctx=economic]
v | promise | obj=loan,credit,financing rec:iobj,to |  | China promised loans to Zimbabwe.
v | approve | obj=loan,credit,tranche,bailout rec:to,for |  | The World Bank approved a loan to Mali.
[cameo=0332 ctx=military]
n | promise | of=weapon,troops src:poss,from,by rec:to,for |  | The minister recalled Britain's promise of tanks to Ukraine.
n | pledge | of=weapon,troops src:poss,from,by rec:to,for |  | The minister recalled Kenya's pledge of troops for Haiti.
v | promise | obj=weapon,troops rec:iobj,to |  | Berlin promised tanks to Ukraine.
v | pledge | obj=weapon,troops rec:iobj,to |  | Denmark pledged fighter jets to Ukraine.
v | offer | obj=weapon,troops rec:iobj,to |  | Moscow offered helicopters to Peru.
[cameo=0333 ctx=human_security]
n | promise | of=food,medicine,doctor,tent,shelter src:poss,from,by rec:to,for |  | The ambassador recalled Japan's promise of vaccines to Cambodia.
n | pledge | of=food,medicine,doctor,tent,shelter src:poss,from,by rec:to,for |  | The ambassador recalled India's pledge of rice to Kenya.
v | pledge | obj=food,medicine,doctor,tent,shelter rec:to,for,iobj |  | India pledged rice to the Maldives.
v | promise | obj=food,medicine,doctor,tent,shelter rec:to,for,iobj |  | Brazil promised vaccines to Paraguay.
v | offer | obj=food,medicine,doctor,tent,shelter rec:to,for,iobj |  | Thailand offered tents to Myanmar.
[cameo=036 ctx=diplomatic]
v | pledge | obj=talks,dialogue rec:with,to |  | The Nigerien junta pledged talks with ECOWAS.
v | open door | to=talks,cooperation,deal,visit,dialogue,negotiation rec:to,with |  | Kigali opened the door to talks with Kinshasa.
v | leave door open | to=talks,cooperation,deal,dialogue,negotiation rec:to,with | r=.8 | Belgrade left the door open to talks with Pristina.
v | agree | xcomp=meet rec:with |  | The Sudanese premier agreed to meet the rebels.
v | agree | to=talks,meeting,summit,dialogue,visit rec:with |  | Seoul agreed to talks with Pyongyang.
v | offer | xcomp=meet rec:with |  | The Venezuelan president offered to meet the opposition leaders.
v | accept | obj=talks,meeting,dialogue rec:with |  | The rebels accepted talks with the Chadian government.
v | schedule | obj=talks,meeting,visit,summit rec:with,to |  | Tokyo scheduled talks with Manila.
v | set date | for=talks,meeting,summit,visit,signing rec:with |  | Belgrade set a date for talks with Pristina.
v | announce | obj=visit,talks,summit rec:to,with |  | Beijing announced talks with Wellington.
v | confirm | obj=attendance,participation,visit rec:to | r=.9 | The Ghanaian president confirmed his attendance at the summit.
v | be ready | xcomp=meet rec:with |  | The Cypriot president is ready to meet the Turkish Cypriot leader.
v | be willing | xcomp=meet rec:with |  | The Eritrean president is willing to meet the Ethiopian premier.
v | be prepared | xcomp=meet rec:with |  | The Lao premier is prepared to meet the rebels.
[cameo=037 ctx=diplomatic]
v | patch up | obj=dispute,relation rec:with |  | Doha patched up its differences with Riyadh.
v | settle | obj=dispute rec:with subj=actor | r=.9 | Slovenia settled its border dispute with Croatia.
v | resolve | obj=dispute rec:with subj=actor | r=.9 | Nigeria resolved its dispute with Cameroon.
v | bury hatchet | rec:with |  | Luanda buried the hatchet with Kinshasa.
v | make peace | rec:with |  | Egypt made peace with Israel.
v | extend hand | rec:to to=actor |  | The Greek premier extended a hand to Turkey.
v | offer branch | rec:to,iobj |  | Ankara offered an olive branch to Athens.
v | hold out branch | rec:to |  | Delhi held out an olive branch to Islamabad.
v | extend branch | rec:to |  | The Ethiopian premier extended an olive branch to the rebels.
v | offer peace | rec:to,iobj |  | Kampala offered peace to the rebels.
[cameo=038 ctx=diplomatic]
v | accept | obj=mediation,mediator,arbitration rec:of,by,from |  | The Malian government accepted the mediation of Algeria.
v | agree | to=mediation,arbitration rec:of,by,from,with |  | The Ivorian rebels agreed to mediation by Togo.
v | welcome | obj=mediation,mediator rec:of,by,from |  | Yerevan welcomed the mediation of France.
[]
v | agree | xcomp |  | Poland and Lithuania agreed to link their power grids.
v | agree | on,about,over rec:with |  | Russia agreed with Belarus on a new gas price.
v | agree in principle | rec:with |  | Norway agreed in principle with Iceland on fishing quotas.
v | promise | comp |  | The Latvian government promised to pay the teachers.
v | promise | obj=aid,money,reform,talks,cooperation rec:iobj,to |  | Berlin promised Athens further loans.
v | pledge | comp |  | Sweden pledged to support Georgia for three more years.
v | pledge | obj=aid,money,cooperation,support rec:iobj,to |  | Denmark pledged aid to Somalia.
v | vow | xcomp=positive rec:to |  | Tokyo vowed to help Nepal.
v | commit | to=aid,cooperation,reform,talks |  | Canada committed itself to more aid for Haiti.
v | undertake | xcomp=positive |  | Minsk undertook to repay Moscow by June.
v | offer | xcomp=positive rec:to |  | Finland offered to host talks between Armenia and Azerbaijan.
v | offer | obj=aid,money,talks,support,cooperation,deal,asylum rec:iobj,to |  | China offered Belarus a loan.
v | invite | rec:obj |  | Ankara invited the Armenian president.
v | accept | obj=offer,invitation,plan,deal rec:of,from |  | Belgrade accepted an invitation from Brussels.
v | consent | to,xcomp |  | Cyprus consented to the transit of British troops.
v | arrange | obj=talks,visit,cooperation rec:with |  | Minsk arranged talks with Tbilisi.
v | plan | xcomp=positive rec:with |  | Poland plans to build a bridge with Ukraine.
v | intend | xcomp=positive |  | Estonia intends to cooperate with Finland on security.
v | want | xcomp=cooperative |  | Serbia wants to cooperate with the tribunal.
v | prepare | xcomp=cooperative |  | Kyiv prepared to cooperate with the monitors.
v | hope | xcomp=cooperative |  | Minsk hopes to cooperate with Riga.
v | expect | xcomp=cooperative |  | Warsaw expects to sign a deal with Vilnius.
v | welcome | obj=idea,offer,talks |  | Tallinn welcomed the offer of talks from Moscow.
v | promise support | rec:for,to |  | Prague promised support for Moldova.
v | express readiness | rec:with |  | Yerevan expressed readiness to resume talks with Baku.
v | express willingness | rec:with |  | Tehran expressed willingness to negotiate with Washington.
v | express interest | in=cooperation,talks,deal,trade rec:with |  | Vietnam expressed interest in trade with Belarus.
v | settle | on=date,deal,plan,terms rec:with |  | Riga settled on a date with Minsk.
v | strike deal | rec:with |  | Slovakia struck a deal with Hungary.
v | reach agreement | rec:with |  | Turkey reached an agreement with Iraq.
v | reach deal | rec:with |  | Serbia reached a deal with Kosovo.
v | reach accord | rec:with |  | The government reached an accord with the rebels.
v | reach compromise | rec:with |  | The parliament reached a compromise with the president.
v | reach understanding | rec:with |  | Tehran reached an understanding with Ankara.
v | come to terms | rec:with |  | Sofia came to terms with Skopje.
v | come to agreement | rec:with |  | Peru came to an agreement with Chile.
v | make promise | rec:to |  | The government made a promise to the miners.
v | make pledge | rec:to |  | Oslo made a pledge to Juba.
v | make commitment | rec:to |  | Ottawa made a commitment to Kyiv.
v | give assurance | rec:to,iobj |  | Bern gave assurances to Tehran.
v | extend invitation | rec:to |  | Vilnius extended an invitation to the Georgian president.
v | extend offer | rec:to |  | Lisbon extended an offer to Luanda.
v | give green light | rec:to |  | Brussels gave the green light to talks with Skopje.
v | be ready | xcomp=positive rec:with |  | Tbilisi is ready to talk with Moscow.
v | be willing | xcomp=positive rec:with |  | Havana is willing to negotiate with Washington.
v | be prepared | xcomp=positive rec:with |  | Kabul is prepared to cooperate with Islamabad.
n | promise | comp src:poss,of rec:to,of |  | The Belgian government's promise to send doctors to Congo was repeated.
n | pledge | comp src:poss,of rec:to |  | Japan's pledge to help Kenya was repeated on Monday.
n | readiness | comp src:poss,of |  | The minister confirmed Poland's readiness to negotiate.
n | willingness | comp src:poss,of |  | The envoy stressed Iran's willingness to negotiate.
n | invitation | src:poss,from rec:to |  | The Polish president's invitation to the Lithuanian premier arrived.
n | offer | src:poss,from,of rec:to noverb=reject,refuse,decline,spurn,dismiss,turn |  | Norway's offer of talks to the rebels stands.
n | agreement | comp src:poss,between,among,of light |  | An agreement between Poland and Ukraine to open two crossings was announced.
n | accord | src:poss,between,among,of light |  | An accord between Ethiopia and Eritrea was announced.
n | deal | src:between,among light |  | A deal between Sweden and Norway was announced.
n | commitment | comp src:poss,of rec:to |  | Germany's commitment to help Mali was repeated.
# More of the same: accepting, agreeing terms, assurances.
v | agree | to=plan,proposal,idea,deal,terms rec:of,from,with |  | Khartoum agreed to the plan of the African Union.
v | agree | xcomp with=actor rec:with |  | Poland agreed with Ukraine to open a new crossing.
v | agree | obj=terms,deal,date rec:with |  | Mozambique agreed a timetable with Malawi.
v | assent | to=plan,proposal,deal,terms rec:of,from |  | Jordan assented to the proposal of the Arab League.
v | say yes | to=plan,proposal,talks,idea,offer,deal rec:of,from,to |  | Finland said yes to the offer of Sweden.
v | sign up | to,for=plan,proposal,terms,project rec:of,from,with |  | Rwanda signed up to the plan of the African Union.
v | volunteer | xcomp=positive,cooperative rec:to subj=actor |  | Ireland volunteered to host the conference.
v | swear | xcomp=positive rec:to | r=.8 | The Rwandan president swore to help the Congolese government.
v | guarantee | obj=supply,safety,security,access,passage,right,transit rec:to,of,for subj=actor | r=.8 | Russia guaranteed gas supplies to Armenia.
v | assure | obj=actor comp=positive rec:obj |  | The Indian premier assured Nepal that Delhi would help.
v | assure | obj=actor of=support,cooperation,help,solidarity,readiness,willingness rec:obj | cameo=032 | Turkey assured Azerbaijan of its support.
v | reassure | obj=actor of,about=support,assurance,cooperation rec:obj | r=.9 | Washington reassured Tallinn of its commitment.
v | give word | rec:to,iobj |  | The Cuban president gave his word to Caracas.
v | give pledge | rec:to,iobj |  | Manila gave a pledge to Jakarta.
v | give promise | rec:to,iobj |  | The premier of Togo gave a promise to the Ghanaian president.
v | give undertaking | rec:to,iobj |  | Damascus gave an undertaking to the UN.
v | give guarantee | rec:to,iobj |  | Moscow gave guarantees to Chisinau.
v | give commitment | rec:to,iobj |  | Nairobi gave a commitment to Kampala.
v | offer assurance | rec:to,iobj |  | Beijing offered assurances to Hanoi.
v | offer guarantee | rec:to,iobj |  | London offered guarantees to Warsaw.
v | provide assurance | rec:to |  | Bucharest provided assurances to Brussels.
v | provide guarantee | rec:to |  | Washington provided guarantees to Seoul.
v | renew pledge | subj=actor rec:to,for |  | Oslo renewed its pledge to Nairobi.
v | repeat pledge | subj=actor rec:to,for |  | Vienna repeated its pledge to Sarajevo.
v | honour pledge | subj=actor rec:to | r=.8 | Rome honoured its pledge to Tripoli.
v | finalize | obj=deal,agreement,terms rec:with |  | Ankara finalized a deal with Tripoli.
v | finalise | obj=deal,agreement,terms rec:with |  | Canberra finalised an agreement with Dili.
v | hammer out | obj=deal,agreement,terms rec:with |  | The French government hammered out a compromise with the unions.
v | work out | obj=deal,agreement,terms rec:with |  | Hungary worked out a deal with Slovakia on water.
v | thrash out | obj=deal,agreement,terms rec:with |  | Dublin thrashed out a compromise with London.
v | iron out | obj=dispute,deal,detail,terms rec:with |  | Accra ironed out its differences with Abuja.
v | clinch | obj=deal,agreement,terms rec:with subj=actor |  | New Delhi clinched an agreement with Tehran.
v | forge | obj=deal,agreement,terms,partnership rec:with |  | Tirana forged an agreement with Rome.
v | secure | obj=assurance rec:from swap |  | Kyiv secured a pledge from Tokyo.
v | win | obj=assurance rec:from swap |  | Tallinn won a commitment from NATO.
v | obtain | obj=assurance rec:from swap |  | Baghdad obtained assurances from Ankara.
v | receive | obj=assurance,invitation rec:from swap |  | Skopje received an invitation from NATO.
v | get | obj=assurance,invitation rec:from swap |  | The Moldovan premier got a promise from Brussels.
v | cut deal | rec:with |  | The Iraqi government cut a deal with Kurdish leaders.
v | make deal | rec:with |  | Colombo made a deal with Beijing.
v | do deal | rec:with |  | The Sudanese government did a deal with the rebels.
v | find compromise | rec:with,between |  | The Greek government found a compromise with Brussels.
v | find common ground | rec:with |  | Islamabad found common ground with Kabul.
v | compromise | with=actor rec:with subj=actor |  | The Czech premier compromised with the opposition on the budget.
v | reach consensus | rec:with |  | Vientiane reached a consensus with Hanoi.
v | reach settlement | rec:with |  | Zagreb reached a settlement with Ljubljana.
v | arrive at agreement | rec:with |  | Gaborone arrived at an agreement with Windhoek.
v | shake hands | on=deal,agreement,terms subj=official with=official rec:with |  | The Spanish premier shook hands with the Catalan leader on a deal.
v | take up | obj=offer,invitation rec:of,from |  | Tunis took up the offer of Rome.
v | respond positively | rec:to,of,from to |  | Pyongyang responded positively to the proposal of Seoul.
v | respond favourably | rec:to,of,from to |  | Hanoi responded favourably to an invitation from Canberra.
v | express desire | rec:with,to |  | Havana expressed a desire to trade with Ottawa.
v | express intention | rec:with,to |  | Muscat expressed its intention to work with Delhi.
v | express wish | rec:with,to |  | Baku expressed a wish to join the project of Tbilisi.
v | express openness | rec:to,with |  | Riyadh expressed openness to a meeting with Tehran.
v | signal readiness | rec:with,to |  | Ankara signalled its readiness to reopen the border with Armenia.
v | signal willingness | rec:with,to |  | Pyongyang signalled its willingness to meet American envoys.
v | signal openness | rec:with |  | Algiers signaled openness to talks with Rabat.
v | indicate willingness | rec:with,to |  | The Taliban indicated their willingness to negotiate with Kabul.
v | indicate readiness | rec:with,to |  | Minsk indicated its readiness to talk to Brussels.
v | show willingness | rec:with,to |  | Khartoum showed willingness to work with the UN.
v | show readiness | rec:with,to |  | Belgrade showed readiness to cooperate with the tribunal.
v | declare readiness | rec:with,to |  | Astana declared its readiness to host a summit.
v | declare willingness | rec:with,to |  | The rebels declared their willingness to talk to the Malian government.
v | voice readiness | rec:with,to |  | Dushanbe voiced its readiness to help Kabul.
v | reaffirm readiness | subj=actor rec:with,to |  | Beijing reaffirmed its readiness to work with Moscow.
v | reiterate readiness | subj=actor rec:with,to |  | Tehran reiterated its readiness to cooperate with the IAEA.
v | reiterate commitment | subj=actor rec:with,to |  | Manila reiterated its commitment to the talks with the rebels.
v | reaffirm commitment | subj=actor rec:with,to |  | Washington reaffirmed its commitment to Japan.
v | declare ready | rec:with,to,for |  | Pyongyang declared itself ready for talks with Seoul.
v | stand ready | xcomp,to,for rec:to,for |  | Norway stands ready to mediate in Sri Lanka.
v | be open | to=talks,offer,cooperation,idea,plan,deal,terms rec:with,of,from |  | Asmara is open to talks with Addis Ababa.
v | be ready | for=talks,cooperation,deal,terms rec:with |  | Baku is ready for talks with Yerevan.
v | be eager | xcomp=positive,cooperative rec:with |  | Tashkent is eager to expand trade with Kabul.
v | be keen | xcomp=positive,cooperative rec:with |  | Kenya is keen to work with Uganda.
v | be happy | xcomp=positive,cooperative rec:with |  | Switzerland is happy to host the talks of Serbia and Kosovo.
v | be glad | xcomp=positive,cooperative rec:with | r=.9 | Austria is glad to help Bosnia.
v | be interested | in=cooperation,talks,deal,trade,terms rec:with |  | Ashgabat is interested in cooperation with Seoul.
v | be receptive | to=idea,plan,offer,talks,proposal rec:of,from,with |  | Amman was receptive to the plan of the French government.
v | be amenable | to=idea,plan,offer,talks,terms rec:of,from,with |  | Nicosia was amenable to the idea of the UN envoy.
n | assurance | src:poss,from,by,of rec:to |  | Germany's assurances to Greece were repeated on Friday.
n | undertaking | comp src:poss,of,by rec:to |  | Iran's undertaking to admit inspectors was repeated in Vienna.
n | vow | comp=positive,cooperative src:poss,of,by rec:to |  | Japan's vow to help Kenya was repeated.
n | pledge | of=aid,money,support,cooperation,reform src:poss,from,by rec:to,for |  | The minister recalled Canada's pledge of aid to Haiti.
n | promise | of=aid,money,support,cooperation,reform src:poss,from,by rec:to,for |  | The minister recalled Austria's promise of money for Albania.
n | compromise | src:between,among light eventive |  | A compromise between the Belgian government and the unions came at dawn.
n | understanding | src:between,among light eventive |  | An understanding between Cairo and Khartoum was announced.
n | agreement | src:between,among light eventive |  | An agreement between Manila and Jakarta was announced.
n | settlement | src:between,among light eventive | r=.8 | A settlement between Chile and Bolivia was announced.
n | peace deal | src:between,among,of light eventive |  | A peace deal between the Colombian government and the rebels was announced.
n | peace accord | src:between,among,of light eventive |  | A peace accord between Juba and the rebels was announced.
n | peace agreement | src:between,among,of light eventive |  | A peace agreement between Angola and the rebels was announced.
n | framework agreement | src:between,among light eventive |  | A framework agreement between Iran and Russia was announced.
n | openness | to=talks,idea,plan,offer,cooperation src:poss,of |  | The envoy noted Algeria's openness to talks.
n | acceptance | of=plan,offer,invitation,mediation,terms,proposal src:poss,by rec:of |  | Kabul's acceptance of the plan was announced on Monday.
n | green light | src:poss,from rec:to,for | r=.9 | The green light from Brussels to Bulgaria came on Friday.
n | interest | in=talks,cooperation,deal,trade src:poss |  | The ambassador repeated Mexico's interest in cooperation.
[cameo=035]
v | promise | obj=reform,election,vote rec:to |  | The king promised reforms to the Jordanian protesters.
v | promise | xcomp=yield |  | The government promised to release the prisoners.
v | agree | xcomp=yield |  | Syria agreed to withdraw its troops from Lebanon.
v | offer | xcomp=yield |  | The president of Yemen offered to step down.
v | offer concession | rec:to,iobj,obj |  | Tehran offered concessions to the IAEA.
v | pledge | xcomp=cede |  | The junta pledged to release the detained monks.
v | vow | xcomp=cede |  | The Malian junta vowed to hand over power.
v | consent | to=release,withdrawal,resignation,demand,disarmament |  | Libya consented to the release of the Bulgarian nurses.
v | agree | to=release,withdrawal,resignation,demand,disarmament,surrender rec:of |  | Khartoum agreed to the demands of the rebels.
v | pledge | obj=reform,election,withdrawal,amnesty,release rec:to subj=actor |  | The Moroccan king pledged reforms.
v | be ready | xcomp=cede subj=actor |  | The Ivorian president was ready to step down.
v | be willing | xcomp=cede subj=actor |  | The Colombian rebels were willing to disarm.
v | offer amnesty | rec:to,iobj,obj |  | The Nigerian president offered an amnesty to the rebels.
v | offer pardon | rec:to,iobj,obj |  | The Spanish government offered a pardon to the Catalan separatists.
v | agree | comp=cooperative |  | Hungary and Romania agreed that their ministers should cooperate.

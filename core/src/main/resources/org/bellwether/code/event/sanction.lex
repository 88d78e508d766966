# SANCTION: cutting relations, aid, talks; expulsions of diplomats; sanctions between states; convictions and sentences.
# Format: see lexicon.md. Origin: ours.
[mode=convict ctx=legal]
v | convict | obj=person rec:obj |  | The court convicted the Chinese lawyer.
v | sentence | obj=person rec:obj |  | A Minsk court sentenced the activist to four years in prison.
v | condemn | obj=person rec:obj to=death,prison |  | The Iranian court condemned the man to death.
v | jail | obj=person rec:obj for=year,month,crime |  | An Egyptian court jailed the blogger for three years.
v | find guilty | rec:obj |  | The Russian court found the singer guilty.
v | fine | obj=person,actor rec:obj subj=actor |  | The court fined the Belarusian newspaper.
v | be sentenced | rec:subj swap to=year,prison,death,month |  | The Turkish general was sentenced to life.
v | hand down sentence | rec:to,against |  | The court handed down a sentence to the Vietnamese blogger.
v | hand down verdict | rec:to,against |  | The court handed down a verdict against the Ukrainian politician.
v | pronounce verdict | rec:to,against |  | The judge pronounced a verdict against the Belarusian activist.
v | pronounce sentence | rec:to,on,against |  | The judge pronounced the sentence on the Chechen rebels.
v | pass sentence | rec:on |  | The judge passed sentence on the Serbian general.
v | impose sentence | rec:on |  | The court imposed a sentence on the Cuban dissident.
v | find | obj=person xcomp=guilty rec:obj |  | The court found the Rwandan minister guilty.
v | plead guilty | rec:subj swap | r=.5 | The Russian businessman pleaded guilty.
n | conviction | src:poss,by,amod rec:of light eventive src=court |  | The conviction of the journalist by a Turkish court came on Monday.
n | sentencing | src:poss,by,amod rec:of light eventive |  | The sentencing of the activists by a Russian court came on Friday.
n | prison sentence | src:poss,by,amod,from rec:to,of,for,against light eventive |  | The court gave a prison sentence to the Kazakh editor.
n | jail sentence | src:poss,by,amod,from rec:to,of,for,against light eventive |  | A jail sentence for the Moroccan journalist followed.
n | sentence | src:poss,by,amod,from rec:to,for,against,on light=impose,pass,pronounce,hand,give,receive,get eventive |  | The harsh sentence to the human rights defender followed.
n | verdict | src:poss,by,amod,from rec:to,for,against,on light=pronounce,hand,deliver,return eventive |  | The guilty verdict against the Ukrainian politician followed.
n | death sentence | src:poss,by,amod,from rec:to,for,against,on,of light eventive |  | The death sentence for the Iranian pastor followed.
v | condemn | obj=person rec:obj to=year,month,life,labour,labor,exile,hanging subj?=bench,state |  | A court in Minsk condemned the activist to twelve years in prison.
v | imprison | obj=person rec:obj for=year,month,life,crime |  | A Tehran court imprisoned the journalist for six years.
v | send | obj=person to=prison,jail,gulag,colony rec:obj |  | The Minsk court sent the blogger to prison.
v | hand sentence | rec:iobj,to,obj subj?=bench,state |  | The Russian court handed the activist a heavy sentence.
v | hand term | rec:iobj,to,obj subj?=bench |  | The Egyptian judge handed the editor a prison term.
v | give sentence | rec:iobj,to,obj subj?=bench,state |  | The Turkish court gave the mayor a suspended sentence.
v | receive sentence | rec:from swap subj=person |  | The Azerbaijani journalist received a sentence of nine years from the court.
v | receive prison term | rec:from swap subj=person |  | The Uzbek activist received a prison term from a court in Tashkent.
v | get year | rec:from swap subj=person in=prison,jail,camp |  | The Iranian student got five years in prison.
v | declare guilty | rec:obj |  | The tribunal declared the Rwandan officer guilty.
v | uphold | noof=bench obj=sentence,verdict,conviction rec:of,against,on |  | The appeals court upheld the conviction of the Turkish mayor.
v | confirm | obj=sentence,verdict,conviction rec:of,against,on subj=bench |  | The supreme court confirmed the sentence against the Thai politician.
v | impose fine | rec:on,against |  | The Hungarian court imposed a fine on the newspaper.
v | slap fine | rec:on,iobj |  | A Moscow court slapped a fine on the American broadcaster.
v | slap | obj=person,actor with=fine,sentence,term rec:obj |  | The Ugandan court slapped the activist with a fine.
v | impose death penalty | rec:on,against |  | The Saudi court imposed the death penalty on the cleric.
v | impose prison term | rec:on,against |  | The Vietnamese court imposed a prison term on the blogger.
v | order to pay | obj=person rec:obj subj=bench |  | The Singapore court ordered the opposition politician to pay damages.
v | punish | obj=person subj=bench,state,official rec:obj with=sentence,fine,jail,prison |  | The Iranian judge punished the student with a fine.
n | life sentence | src:poss,by,amod,from rec:for,to,of,against,on light=give,impose,receive,order eventive |  | A life sentence for the Rwandan minister followed.
n | jail term | src:poss,by,amod,from rec:for,to,of,against,on light=give,impose,order eventive |  | The jail term for the Algerian journalist caused anger.
n | prison term | src:poss,by,amod,from rec:for,to,of,against,on light=give,impose,order eventive |  | A prison term for the Belarusian unionist followed in March.
n | guilty verdict | src:poss,by,amod rec:against,for,on light=deliver,return,give eventive |  | The jury delivered a guilty verdict against the Liberian warlord.
n | death penalty | src:poss,by rec:for,against,on light=give,order,impose eventive |  | The death penalty for the Egyptian clerics came in June.
[mode=expel cameo=166 ctx=diplomatic]
v | expel | obj=diplomat,ambassador,envoy,attache,official,spy rec:of,obj,from |  | Sweden expelled a Syrian diplomat.
v | expel | obj=observer,monitor,peacekeeper,inspector,ngo,journalist rec:of,obj,from |  | Sudan expelled aid workers.
v | order out | obj=diplomat,ambassador rec:obj |  | Belarus ordered out the American ambassador.
v | declare persona non grata | rec:of,obj |  | Minsk declared the American diplomat persona non grata.
v | throw out | obj=diplomat,ambassador,inspector rec:obj |  | Iraq threw out the UN inspectors.
v | expel | from=bloc,body subj=actor obj=actor rec:obj |  | The Arab League expelled Syria from the council.
v | suspend | obj=membership rec:of |  | The African Union suspended the membership of Mali.
v | suspend | from=bloc,body obj=actor rec:obj |  | The Commonwealth suspended Fiji from its councils.
n | expulsion | of=diplomat,ambassador,envoy,observer src:poss,by rec:of light eventive |  | The expulsion of the Russian diplomats by Britain took place.
v | kick out | obj,out=diplomat,ambassador,envoy,attache,spy rec:of,obj,out |  | Moscow kicked out two British diplomats.
v | boot out | obj,out=diplomat,ambassador,envoy,attache,spy rec:of,obj,out |  | Bolivia booted out the American ambassador.
v | turf out | obj,out=diplomat,ambassador,envoy,attache,spy,official rec:of,obj,out |  | London turfed out four Syrian diplomats.
v | eject | obj=diplomat,ambassador,envoy,attache,spy rec:of,obj from |  | Quito ejected the Swedish envoy from Ecuador.
v | oust | obj=diplomat,ambassador,envoy,attache rec:of,obj subj=state,official |  | Khartoum ousted the UN envoy.
v | send home | obj=diplomat,ambassador,envoy,attache,inspector,observer rec:of,obj |  | Canada sent home two Iranian diplomats.
v | send packing | obj=diplomat,ambassador,envoy,official,spy rec:of,obj |  | Tallinn sent a Russian diplomat packing.
v | give | obj=hour,day iobj=diplomat,ambassador,official,envoy rec:iobj |  | Damascus gave the Dutch ambassador 48 hours to leave.
v | order | obj=diplomat,ambassador,envoy,attache xcomp=leave,depart,go rec:of,obj |  | Prague ordered a Russian attache to leave.
v | ask | obj=diplomat,ambassador,envoy,attache xcomp=leave,depart rec:of,obj |  | Stockholm asked the Iranian diplomat to leave.
v | declare unwelcome | obj=diplomat,ambassador,envoy,official rec:of,obj |  | Oslo declared the Russian diplomat unwelcome.
v | declare undesirable | obj=diplomat,ambassador,envoy,official rec:of,obj |  | Tbilisi declared a Russian diplomat undesirable.
v | kick out | obj,out=actor of=bloc,body rec:obj,out |  | The African Union kicked Sudan out of the council.
v | throw out | obj,out=actor of=bloc,body rec:obj,out |  | The Commonwealth threw Nigeria out of its councils.
v | exclude | obj=actor from=bloc,body,summit,meeting,talks rec:obj subj?=actor |  | The European Union excluded Belarus from the summit.
v | oust | obj=state,actor from=bloc,body rec:obj |  | The UN ousted Libya from the council.
v | remove | obj=state from=bloc,body rec:obj |  | The General Assembly removed Libya from the rights council.
v | eject | obj=state from=bloc,body rec:obj |  | The African Union ejected Guinea from the organization.
v | disinvite | obj=actor rec:obj |  | Warsaw disinvited the Belarusian president.
v | uninvite | obj=actor rec:obj |  | Berlin uninvited the Russian ambassador.
v | bar | obj=state from=summit,meeting,conference,council,session rec:obj |  | NATO barred Russia from the meeting.
v | suspend | obj=vote,right rec:of subj=bloc,body |  | The Council of Europe suspended the voting rights of Russia.
v | strip | obj=state of=membership,vote,seat,presidency,chairmanship rec:obj |  | The bloc of African states and the UN stripped Sudan of its seat.
n | suspension | from=bloc,body src:by rec:of light eventive |  | The suspension of Mali from the African Union came in March.
n | exclusion | from=bloc,body,summit,talks src:by rec:of light eventive |  | The exclusion of Belarus from the council continued.
n | expulsion | from=bloc,body src:by rec:of light eventive |  | The expulsion of Russia from the council followed in April.
n | ejection | of=diplomat,ambassador,envoy,attache src:poss,by rec:of light eventive |  | The ejection of the Syrian ambassador by France followed.
[mode=expel cameo=1662 ctx=diplomatic]
v | kick out | obj,out=observer,monitor,inspector,peacekeeper rec:of,obj,out |  | Eritrea kicked out the UN peacekeepers.
v | order | obj=observer,monitor,inspector,peacekeeper xcomp=leave,depart,go rec:of,obj |  | Baghdad ordered the UN inspectors to leave.
v | order out | obj,out=observer,monitor,inspector,peacekeeper rec:obj,out |  | Belgrade ordered out the OSCE observers.
[mode=withdraw cameo=161 ctx=diplomatic]
v | recall | obj=ambassador,envoy,diplomat rec:from,to,in |  | Poland recalled its ambassador from Minsk.
v | withdraw | obj=ambassador,envoy,diplomat,recognition rec:from,of |  | Costa Rica withdrew its ambassador from Taiwan.
v | close | obj=embassy,consulate rec:in,of |  | Britain closed its embassy in Tehran.
v | shut | obj=embassy,consulate rec:in,of |  | Norway shut its embassy in Damascus.
v | break relations | rec:with |  | Guatemala broke relations with Iran.
v | break off relations | rec:with |  | Senegal broke off relations with Iran.
v | break off ties | rec:with |  | Malawi broke off ties with Eritrea.
v | break ties | rec:with |  | Mauritania broke ties with Israel.
v | cut ties | rec:with |  | Saudi Arabia cut ties with Qatar.
v | cut relations | rec:with |  | Egypt cut relations with Iran.
v | sever relations | rec:with |  | Georgia severed relations with Russia.
v | sever ties | rec:with |  | Chad severed ties with Sudan.
v | suspend relations | rec:with |  | Venezuela suspended relations with Colombia.
v | freeze relations | rec:with |  | Jordan froze relations with Hamas.
v | freeze ties | rec:with |  | Turkey froze ties with Israel.
v | downgrade relations | rec:with |  | Ankara downgraded relations with Israel.
v | reduce relations | rec:with |  | London reduced its relations with Tehran.
v | reduce staff | rec:in of=embassy |  | Britain reduced the staff of its embassy in Minsk.
v | end relations | rec:with |  | Bolivia ended relations with Israel.
v | withdraw | from=treaty,pact,convention,agreement,bloc rec:with |  | North Korea withdrew from the treaty.
v | pull out | of=treaty,pact,convention,agreement,bloc rec:with |  | Russia pulled out of the treaty with America.
v | leave | obj=treaty,pact,bloc,body subj=actor rec:obj |  | Georgia left the pact.
v | tear up | obj=treaty,agreement,deal,contract rec:with |  | Iraq tore up the treaty with Iran.
v | revoke | obj=treaty,agreement,visa,licence,license,citizenship,accreditation rec:with,of |  | Turkey revoked the agreement with Cyprus.
v | annul | obj=treaty,agreement,deal,contract rec:with |  | Bulgaria annulled the contract with Russia.
v | abrogate | obj=treaty,agreement,pact rec:with |  | Sudan abrogated the agreement with Egypt.
v | call off | obj=talks,visit,summit,meeting rec:with,to |  | Pakistan called off talks with India.
v | cancel | obj=talks,visit,summit,meeting,deal,contract,invitation rec:with,to,of |  | The Polish president cancelled his visit to Ukraine.
v | suspend | obj=talks,negotiation,dialogue rec:with |  | Minsk suspended talks with Brussels.
v | break off | obj=talks,negotiation,dialogue,contact rec:with |  | Georgia broke off talks with Abkhazia.
v | freeze | obj=talks,negotiation,dialogue rec:with |  | Brussels froze talks with Ankara.
v | halt | obj=talks,negotiation,cooperation,dialogue rec:with |  | Serbia halted talks with Kosovo.
v | postpone | obj=talks,visit,summit,meeting rec:with,to,of | r=.6 | Berlin postponed the summit with Ankara.
n | withdrawal | of=ambassador,envoy,diplomat src:poss,by rec:from light eventive |  | The withdrawal of the ambassadors of the EU from Minsk took place.
n | withdrawal | from=treaty,pact,convention src:poss,of,by light eventive | r=.8 | North Korea's withdrawal from the treaty took place in January.
n | break | in=relation,tie src:poss,between,of light rec:with | r=.6 | A break in relations between Georgia and Russia followed.
n | suspension | of=talks,membership,aid src:poss,by rec:of,to,with light eventive |  | The suspension of aid to Mali by France followed.
v | call home | obj=ambassador,envoy,diplomat rec:from,to,in |  | Ankara called its ambassador home from Paris.
v | bring home | obj=ambassador,envoy,diplomat rec:from,in subj=state |  | Brazil brought home its ambassador from Israel.
v | pull | obj=ambassador,envoy,diplomat rec:from,of subj=state |  | London pulled its ambassador from Damascus.
v | pull out | obj,out=ambassador,envoy,diplomat rec:from,of,in |  | Tokyo pulled its diplomats out from Kabul.
v | shutter | obj=embassy,consulate rec:in,of |  | Canada shuttered its embassy in Tehran.
v | close down | obj,down=embassy,consulate rec:in,of |  | Denmark closed down its embassy in Baghdad.
v | shut down | obj,down=embassy,consulate rec:in,of |  | Sweden shut down its embassy in Minsk.
v | vacate | obj=embassy,consulate rec:in,of r=.8 |  | Poland vacated its consulate in Kabul.
v | rupture | obj=relation rec:with,between |  | Morocco ruptured its relations with Iran.
v | cut off | obj,off=relation rec:with,between |  | Bahrain cut off relations with Qatar.
v | suspend | obj=relation rec:with,between |  | Jakarta suspended ties with Canberra.
v | downgrade | obj=relation rec:with,between |  | Kuwait downgraded its ties with Iran.
v | scale down | obj,down=relation rec:with |  | Egypt scaled down its ties with Israel.
v | scale back | obj,back=relation rec:with |  | Washington scaled back relations with Minsk.
v | curtail | obj=relation rec:with |  | Ottawa curtailed its relations with Moscow.
v | terminate | obj=relation rec:with |  | Nicaragua terminated its relations with Israel.
v | discontinue | obj=relation rec:with |  | Botswana discontinued relations with Sudan.
v | end | obj=relation subj=actor rec:with |  | Panama ended ties with Taiwan.
v | lower | obj=relation rec:with |  | Israel lowered its relations with Poland.
v | reduce | obj=relation rec:with |  | Brussels reduced contacts with Harare.
v | restrict | obj=relation rec:with |  | The EU restricted contacts with the Belarusian authorities.
v | limit | obj=relation rec:with subj=actor |  | Prague limited its contacts with the Cuban government.
v | freeze | obj=relation rec:with |  | Georgia froze its contacts with Russia.
v | sever | obj=relation rec:with,between |  | Kyiv severed all contacts with Moscow.
v | cut | obj=relation rec:with,between |  | Riyadh cut its links with Tehran.
v | break | obj=relation rec:with,between |  | Ecuador broke its links with Colombia.
v | rescind | obj=recognition,invitation rec:of,to |  | Serbia rescinded the invitation to the Croatian president.
v | withdraw | obj=invitation rec:to,of |  | Warsaw withdrew its invitation to the Russian ambassador.
v | revoke | obj=recognition,invitation rec:of,to |  | Liberia revoked its recognition of Kosovo.
v | cancel | obj=recognition,ceremony,reception rec:of,with,for |  | Malawi cancelled its recognition of the Saharan republic and of Kosovo.
v | quit | obj=bloc,body,treaty,pact subj=state rec:obj,with |  | Britain quit the European Union.
v | withdraw | from=bloc,body subj=state rec:from |  | Venezuela withdrew from the Organization of American States.
v | walk out | of=bloc,body subj=state rec:of |  | Turkey walked out of the Council of Europe.
v | abandon | obj=treaty,agreement,pact,deal,accord rec:with subj=actor |  | Tehran abandoned the agreement with London.
v | scrap | obj=treaty,agreement,pact,deal,accord,contract rec:with |  | Manila scrapped the pact with Washington.
v | terminate | obj=treaty,agreement,pact,deal,contract,accord rec:with |  | Ukraine terminated the treaty with Russia.
v | rescind | obj=treaty,agreement,pact,deal,accord rec:with |  | Tripoli rescinded the agreement with Ankara.
v | suspend | obj=treaty,agreement,pact,deal,accord rec:with |  | Cairo suspended the agreement with Addis Ababa.
v | freeze | obj=treaty,agreement,pact,deal,accord rec:with |  | Brussels froze the agreement with Israel.
v | rip up | obj,up=treaty,agreement,pact,deal,accord rec:with |  | Baghdad ripped up the accord with Tehran.
n | withdrawal | from=bloc,body src:poss,of,by rec:from light eventive |  | Venezuela's withdrawal from the Organization of American States took place.
n | exit | from=bloc,body src:poss,of,by rec:from light eventive |  | Britain's exit from the European Union took place in January.
n | departure | from=bloc,body src:poss,of rec:from light eventive r=.8 |  | Qatar's departure from the Arab League followed.
[mode=withdraw cameo=164 ctx=diplomatic]
v | walk out talk | rec:with subj=actor |  | The Syrian delegation walked out of talks with the opposition.
v | storm out talk | rec:with subj=actor |  | The Sudanese rebels stormed out of talks with the government.
v | pull out talk | rec:with subj=actor |  | The Colombian guerrillas pulled out of talks with the government.
v | withdraw negotiation | from rec:with subj=actor |  | Seoul withdrew from negotiations with Pyongyang.
v | withdraw talk | from rec:with subj=actor |  | The Philippine government withdrew from the talks with the communist rebels.
v | walk out negotiation | rec:with subj=actor |  | The Iranian delegation walked out of negotiations with the European Union.
v | quit | obj=talks,negotiation,dialogue subj=actor rec:with |  | The Nepalese rebels quit the talks with the government in Kathmandu.
v | scrap | obj=talks,summit,visit,meeting rec:with,to |  | Delhi scrapped talks with Islamabad.
v | interrupt | obj=talks,negotiation,dialogue rec:with |  | Athens interrupted the talks with Skopje.
v | terminate | obj=talks,negotiation,dialogue rec:with |  | Colombia terminated the dialogue with the guerrillas.
v | discontinue | obj=talks,negotiation,dialogue rec:with |  | Bern discontinued the negotiations with Brussels.
v | shelve | obj=talks,summit,visit,negotiation rec:with,to |  | Tokyo shelved the talks with Moscow.
v | put on hold | obj=talks,cooperation,visit,relation,dialogue rec:with,to |  | Vilnius put its cooperation with Minsk on hold.
v | cut short | obj=visit,talks,trip rec:to,with subj=official | r=.5 | The Iranian minister cut short his visit to Turkey.
v | cut off | obj,off=talks,negotiation,dialogue rec:with |  | Manila cut off talks with the rebels.
v | cut | obj=talks,negotiation,dialogue rec:with |  | Jerusalem cut its dialogue with the Palestinian government.
[mode=discontinue cameo=162 ctx=economic]
v | impose sanctions | rec:on,against | cameo=163 | The EU imposed sanctions on Belarus.
v | impose embargo | rec:on,against | cameo=163 | The UN imposed an embargo on Libya.
v | impose visa ban | rec:on,against | cameo=163 | The EU imposed a visa ban on Belarusian judges.
v | impose ban | rec:on,against obj=travel | cameo=163 | The European Union imposed a travel ban on Burmese generals.
v | impose penalty | rec:on,against | cameo=163 | Washington imposed penalties on Iranian banks.
v | adopt sanctions | rec:against,on | cameo=163 | The Council adopted sanctions against Syria, the EU said.
v | introduce sanctions | rec:against,on | cameo=163 | Canada introduced sanctions against Zimbabwe.
v | expand sanctions | rec:against,on | cameo=163 | The EU expanded its sanctions against Belarus.
v | extend sanctions | rec:against,on | cameo=163 | Washington extended sanctions against Cuba.
v | tighten sanctions | rec:against,on | cameo=163 | The EU tightened sanctions on Iran.
v | toughen sanctions | rec:against,on | cameo=163 | America toughened sanctions on North Korea.
v | slap sanctions | rec:on | cameo=163 | Washington slapped sanctions on Myanmar.
v | sanction | obj=actor,person rec:obj subj=actor | cameo=163 | Washington sanctioned a Russian bank.
v | blacklist | obj=actor,person rec:obj | cameo=163 | The EU blacklisted Belarusian officials.
v | embargo | obj=actor,goods rec:obj,from | cameo=163 | The Arab states embargoed Israel.
v | freeze | obj=asset,account,fund,aid,loan rec:of,to,for |  | Switzerland froze the assets of the Libyan president.
v | cut | obj=aid,supply,subsidy,gas,electricity,fund rec:to,for |  | Moscow cut oil supplies to Minsk.
v | cut off | obj=aid,supply,subsidy,gas,electricity,fund,trade,water rec:to,for,with |  | Russia cut off gas supplies to Ukraine.
v | reduce | obj=aid,supply,gas,subsidy rec:to,for |  | Gazprom reduced gas supplies to Belarus.
v | suspend | obj=aid,supply,trade,cooperation,loan,payment,export,import,delivery,flight rec:to,with,for,from |  | Germany suspended aid to Rwanda.
v | halt | obj=aid,supply,trade,loan,export,import,delivery,shipment rec:to,with,from |  | Russia halted oil supplies to Lithuania.
v | stop | obj=aid,supply,trade,export,import,delivery,shipment,gas,payment rec:to,with,from |  | Turkmenistan stopped gas supplies to Iran.
v | end | obj=aid,trade,cooperation,subsidy rec:to,with,for |  | Denmark ended aid to Tanzania.
v | ban | obj=import,export,goods,product rec:from,of,to | cameo=163 | Russia banned imports of wine from Georgia.
v | boycott | obj=actor,goods subj=actor rec:obj,from | cameo=163 | Arab states boycotted Israel.
v | withhold | obj=aid,loan,tranche,payment,fund rec:from |  | The IMF withheld a tranche from Ukraine.
n | sanction | src:poss,by,of,amod rec:against,on light=impose,adopt,introduce,apply,expand,extend,tighten noverb=lift,ease,suspend,end,remove,waive,drop,oppose,threaten,demand,urge,reject,block | cameo=163 | New American sanctions against Iran took effect, and Washington imposed sanctions on Syria.
n | embargo | src:poss,by,of,amod rec:against,on light=impose,introduce,declare noverb=lift,ease,end,oppose | cameo=163 | The EU declared an embargo against Yugoslavia.
n | asset freeze | src:poss,by,of rec:against,on light=impose,introduce,order |  | London ordered an asset freeze against the Libyan bank.
[mode=discontinue cameo=163 ctx=economic]
v | slap embargo | rec:on,against |  | Beijing slapped an embargo on Lithuania.
v | slap ban | rec:on,against |  | Kyiv slapped a ban on the Russian airline.
v | clamp sanctions | rec:on,against |  | America clamped sanctions on Sudan.
v | enact sanctions | rec:on,against |  | Congress enacted sanctions against Iran.
v | apply sanctions | rec:on,against,to |  | Australia applied sanctions against Fiji.
v | announce sanctions | rec:on,against,for noobj=cessation | r=.8 | London announced sanctions against the Syrian general.
v | approve sanctions | rec:on,against noobj=cessation | r=.9 | The Security Council approved sanctions against Libya.
v | unveil sanctions | rec:on,against noobj=cessation | r=.8 | Ottawa unveiled sanctions against Venezuelan officials.
v | place sanctions | rec:on,against |  | The United States placed sanctions on the Cuban minister.
v | put sanctions | rec:on,against |  | The UN put sanctions on Eritrea.
v | levy sanctions | rec:on,against |  | Washington levied sanctions against a Chinese bank.
v | order sanctions | rec:on,against noobj=cessation |  | The American president ordered sanctions against Haiti.
v | place embargo | rec:on,against |  | The United Nations placed an embargo on Haiti.
v | declare embargo | rec:on,against noobj=cessation |  | Arab governments and the Saudi king declared an embargo on Israel.
v | renew sanctions | rec:on,against |  | Brussels renewed its sanctions against Zimbabwe.
v | prolong sanctions | rec:on,against |  | The European Union prolonged its sanctions against Russia.
v | reimpose sanctions | rec:on,against |  | Washington reimposed sanctions on Iran.
v | restore sanctions | rec:on,against |  | America restored sanctions against Belarus.
v | stiffen sanctions | rec:on,against |  | The Security Council stiffened sanctions against Iraq.
v | strengthen sanctions | rec:on,against |  | The EU strengthened sanctions against Myanmar.
v | step up sanctions | rec:on,against |  | Canada stepped up sanctions against Syria.
v | widen sanctions | rec:on,against |  | Switzerland widened its sanctions against Russia.
v | broaden sanctions | rec:on,against |  | The EU broadened sanctions against Iran.
v | hit | obj=actor,person with=sanction rec:obj |  | The EU hit the Belarusian president with sanctions.
v | punish | obj=actor,person with=sanction,embargo rec:obj |  | Washington punished Iran with sanctions.
v | target | obj=actor,person with=sanction rec:obj |  | London targeted Russian generals with sanctions.
v | add | obj=person,actor to=blacklist,list rec:obj subj=state,bloc |  | The European Union added Belarusian judges to its sanctions list.
v | put on blacklist | rec:obj |  | Washington put the Chinese company on a blacklist.
v | place on blacklist | rec:obj |  | Kyiv placed the Russian bank on a blacklist.
v | impose tariff | rec:on,against subj?=actor |  | Washington imposed tariffs on China.
v | slap tariff | rec:on,against subj?=actor |  | India slapped tariffs on Pakistan.
v | impose duty | rec:on,against subj=state,bloc |  | The European Union imposed duties on China.
v | impose quota | rec:on,against subj=state,bloc |  | Brazil imposed quotas on Argentina.
v | ban | obj=airline,bank,ship subj=state,bloc rec:obj,of |  | Ukraine banned Russian airlines.
v | bar | obj=import,export,goods,product rec:from,of,to |  | Moscow barred imports from Moldova.
v | block | obj=import,export,trade,shipment rec:from,of,to,with subj=state |  | Riyadh blocked imports from Lebanon.
v | prohibit | obj=import,export,trade rec:from,of,to,with |  | Tbilisi prohibited trade with Abkhazia.
v | forbid | obj=import,export,trade rec:from,of,to,with |  | Amman forbade trade with Israel.
v | restrict | obj=import,export,trade rec:from,of,to,with |  | Tokyo restricted exports to South Korea.
v | curb | obj=import,export,trade rec:from,of,to,with |  | Washington curbed exports to China.
v | block | obj=asset,account rec:of |  | Bern blocked the assets of the Tunisian president.
v | disconnect | obj=actor,bank from=grid,system,network rec:obj |  | The European Union disconnected Russian banks from the payment system.
v | blackball | obj=actor rec:obj |  | Arab governments and Egypt blackballed Israel.
n | travel ban | src:poss,by,amod rec:on,against,for light=impose,order,announce,declare |  | Canada ordered a travel ban on Venezuelan officials.
n | visa ban | src:poss,by,amod rec:on,against,for light=impose,order,announce,declare |  | Warsaw announced a visa ban against Belarusian judges.
n | arms embargo | src:poss,by,of,amod rec:on,against light=impose,order,announce,declare | ctx=military | Germany declared an arms embargo against Turkey.
n | trade embargo | src:poss,by,of,amod rec:on,against,with light=impose,order,announce,declare |  | Moscow announced a trade embargo against Georgia.
n | import ban | src:poss,by,of,amod rec:on,against light=impose,order,announce,declare |  | Beijing announced an import ban against Taiwan.
[mode=discontinue cameo=1621 ctx=economic]
v | turn off | obj,off=gas,oil,supply,electricity,water rec:to,for,in |  | Moscow turned off the gas to Moldova.
v | shut off | obj,off=gas,oil,supply,electricity,water,pipeline rec:to,for |  | Turkmenistan shut off gas supplies to Iran.
v | switch off | obj,off=gas,electricity,supply rec:to,for |  | Russia switched off the electricity to Georgia.
v | interrupt | obj=supply,delivery,gas,oil,export rec:to,for |  | Gazprom interrupted gas deliveries to Ukraine, and Russia interrupted supplies to Moldova.
v | discontinue | obj=aid,supply,delivery,export,loan,subsidy rec:to,for |  | Japan discontinued its aid to Myanmar.
v | terminate | obj=aid,supply,delivery,subsidy,loan rec:to,for |  | Sweden terminated its aid to Burkina Faso.
v | withdraw | obj=aid,fund,subsidy,loan rec:from,to,for |  | Norway withdrew its aid from Malawi.
v | slash | obj=aid,supply,subsidy,fund,export rec:to,for |  | London slashed its aid to Yemen.
v | scale back | obj,back=aid,supply,trade,export rec:to,for,with |  | The Netherlands scaled back its aid to Rwanda.
v | axe | obj=aid,subsidy,fund rec:to,for |  | Berlin axed its aid to Niger.
v | curtail | obj=aid,trade,supply,export,delivery rec:to,for,with |  | Russia curtailed oil deliveries to Belarus.
v | hold back | obj,back=aid,loan,tranche,fund,payment rec:from,to |  | The IMF held back a tranche from Kenya.
v | freeze | obj=cooperation,subsidy,investment rec:with,to,for |  | Tokyo froze its cooperation with Moscow.
v | end | obj=supply,delivery,export,import,loan rec:to,from,for |  | Kazakhstan ended grain exports to Afghanistan.
v | revoke | obj=privilege,preference,status rec:of,from |  | Brussels revoked the trade preferences of Cambodia.
v | suspend | obj=privilege,preference,status rec:of,for,from |  | Washington suspended the trade preferences of Ethiopia.
v | withdraw | obj=privilege,preference,status rec:of,for,from |  | The European Union withdrew the trade preferences of Belarus.
v | strip | obj=state of=privilege,preference,status rec:obj |  | America stripped Russia of its trade privileges.
v | cut off | obj,off=actor from=aid,fund,market,system,supply rec:obj,off |  | Washington cut off the Sudanese government from its aid.
[mode=discontinue cameo=1622 ctx=military]
v | suspend | obj=sale,weapon rec:to subj=state |  | Italy suspended arms sales to Saudi Arabia.
v | halt | obj=sale,weapon rec:to subj=state |  | Denmark halted weapons sales to Turkey.
v | stop | obj=sale,weapon rec:to subj=state |  | Berlin stopped arms sales to Riyadh.
v | block | obj=sale,weapon,aid rec:to subj=state |  | Washington blocked arms sales to Pakistan.
v | ban | obj=sale,weapon rec:to |  | Brussels banned arms sales to Uzbekistan.
[mode=discontinue cameo=164 ctx=diplomatic]
v | walk out | on=talks,meeting,negotiation rec:with,on subj=actor |  | The Bolivian opposition walked out on the talks with the government.
n | walkout | from=talks,summit,meeting,session,conference src:poss,by,of rec:with eventive |  | Russia's walkout from the session came at noon.
v | walk out | of=talks,meeting,session,conference rec:with |  | The North Korean delegation walked out of the talks.
v | storm out | of=talks,meeting,session,conference rec:with |  | The Serbian minister stormed out of the meeting.
v | pull out | of=talks,negotiation,summit rec:with |  | The rebels pulled out of talks with the Indian government.

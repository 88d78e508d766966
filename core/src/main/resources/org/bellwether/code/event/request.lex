# REQUEST: requests, demands, appeals and orders, verbal only.
# Format: see lexicon.md. Origin: ours.
[cameo=100]
v | demand | obj,comp rec:from,of noobj=money |  | The opposition demanded new elections.
v | request | obj,comp rec:from,of |  | Armenia requested talks with Azerbaijan.
v | call | on=actor rec:on |  | The EU called on Belarus to hold fair elections.
v | call | upon=actor rec:upon |  | The UN called upon Sudan to stop the raids.
v | call | for subj=actor rec:from |  | The Polish parliament called for new elections in Belarus.
v | urge | rec:obj obj=actor |  | Washington urged Ankara to open the border.
v | urge | obj=restraint,calm,action,reform rec:on |  | The Pope urged restraint.
v | ask | obj=actor xcomp rec:obj |  | The Georgian president asked NATO to send observers.
v | ask | for=any subj=actor rec:obj |  | Haiti asked for more doctors.
v | appeal | to=actor,person rec:to |  | The mothers appealed to the Russian president.
v | appeal | for=any subj=actor rec:to |  | The UN appealed for food for Somalia.
v | beg | obj=actor rec:obj |  | The families begged the Iranian government to spare the prisoners.
v | plead | rec:with for,with=actor |  | The hostages' families pleaded with the Taliban for mercy.
v | press | obj=actor rec:obj xcomp,for |  | Washington pressed Islamabad to act against the militants.
v | pressure | obj=actor rec:obj |  | Brussels pressured Warsaw to change the law.
v | push | for=any subj=actor rec:obj |  | The Dutch government pushed for an inquiry into the crash.
v | insist | on subj=actor |  | Minsk insisted on a lower gas price.
v | order | obj=actor xcomp rec:obj |  | The Egyptian court ordered the ministry to release the activists.
v | instruct | obj=actor xcomp rec:obj |  | The president instructed the Belarusian government to cut prices.
v | exhort | obj=actor rec:obj |  | The bishop exhorted the Congolese soldiers to go home.
v | implore | obj=actor rec:obj |  | The mayor implored the Lebanese government to act.
v | petition | obj=actor rec:obj |  | The farmers petitioned the French government for help.
v | lobby | obj=actor rec:obj |  | The union lobbied the Swedish parliament.
v | remind | obj=actor rec:obj xcomp |  | Brussels reminded Minsk to free the prisoners.
v | want | obj=actor xcomp rec:obj | r=.5 | Washington wants Seoul to pay more for the troops.
v | expect | obj=actor xcomp rec:obj | r=.5 | Brussels expects Belgrade to arrest the general.
v | advise | obj=actor xcomp rec:obj |  | The IMF advised Minsk to raise rates.
v | recommend | comp rec:obj subj=actor |  | The OSCE recommended that Ukraine change the law.
v | propose | obj=any,comp rec:to |  | France proposed a conference to Germany.
v | suggest | xcomp subj=actor | r=.5 | Prague suggested holding a conference in Vienna.
v | encourage | obj=actor xcomp rec:obj |  | The EU encouraged Serbia to talk to Kosovo.
v | summon | obj=ambassador,envoy,diplomat rec:of,obj | mode=meet | Tokyo summoned the Chinese ambassador.
v | call in | obj=ambassador,envoy,diplomat rec:of,obj | mode=meet | London called in the Syrian ambassador.
v | set deadline | rec:for,to |  | The UN set a deadline for Iraq.
v | make demand | rec:of,on,to |  | The hijackers made demands on the Algerian government.
v | make appeal | rec:to for,to |  | The Red Cross made an appeal to donors and Germany.
v | issue appeal | rec:to for,to |  | The UN issued an appeal to the Malian rebels.
v | put pressure | rec:on |  | The United States put pressure on Israel.
v | exert pressure | rec:on |  | Moscow exerted pressure on Kyiv.
v | launch appeal | rec:to for,to |  | Unicef launched an appeal for Niger.
n | demand | src:poss,by,from,of rec:to,on,from light |  | The demands of the Greek union to the government were published.
n | request | src:poss,by,from rec:to,for light=make,submit,send,file,repeat |  | Minsk submitted a request to the IMF.
n | appeal | src:poss,by,from rec:to,for light=make,issue,launch,send,publish,repeat |  | The Polish writers published an appeal to the Belarusian president.
n | call | src:poss,by,from rec:on,for light=make,issue,renew,repeat,reiterate |  | Russia renewed its call for a conference.
[mode=assist cameo=103]
v | seek | obj=aid,help,loan,support,asylum,credit,protection rec:from,in |  | Belarus sought a loan from the IMF.
v | ask | for=aid,help,loan,support,asylum,credit,protection rec:obj,from |  | Greece asked the EU for help.
v | request | obj=aid,help,loan,support,asylum,credit,protection rec:from |  | Jamaica requested a loan from the World Bank.
v | appeal | for=aid,help,loan,support,food,medicine rec:to |  | Pakistan appealed for aid to the UN.
v | apply | for=loan,asylum,credit,membership,aid rec:to,in |  | Minsk applied to the IMF for a credit.
v | solicit | obj=aid,support rec:from |  | Chad solicited support from France.
v | call | for=aid,help,support rec:on,from |  | Niger called for help from the UN.
[mode=yield cameo=105]
v | demand | obj=release,withdrawal,resignation,extradition,ceasefire,apology rec:from,of,by |  | Brussels demanded the release of the prisoners.
v | call | for=release,withdrawal,resignation,ceasefire,end,halt rec:of,by,on |  | The Council of Europe called for the release of the Belarusian activists.
v | urge | xcomp=yield rec:obj |  | The UN urged Syria to release the prisoners.
v | demand | comp=yield |  | The protesters demanded that the Yemeni president resign.
v | order | obj=release,withdrawal rec:of |  | The court ordered the release of the Russian captain.
[mode=change cameo=104]
v | demand | obj=reform,change,election,democracy,right,wage rec:from,of |  | Miners demanded higher wages from the Polish government.
v | call | for=reform,change,election,democracy,inquiry rec:in,on,from |  | The EU called for reforms in Moldova.
v | seek | obj=reform,change,independence,autonomy,right rec:from |  | The Catalan government sought more autonomy from Madrid.
[mode=meet cameo=106]
v | request | obj=talks,meeting rec:with,from |  | Serbia requested talks with Albania.
v | demand | obj=talks,meeting rec:with,from |  | The rebels demanded talks with the Malian government.
v | call | for=talks,meeting,dialogue,negotiation rec:with,between,on |  | Tehran called for talks with Riyadh.
v | seek | obj=talks,meeting,dialogue rec:with |  | Taipei sought talks with Tokyo.
v | propose | obj=talks,meeting,summit,dialogue rec:with,to |  | Seoul proposed talks to Pyongyang.
v | ask | for=talks,meeting rec:with,obj |  | Minsk asked for a meeting with the IMF.
[cameo=020]
v | entreat | obj=actor xcomp rec:obj |  | The bishops entreated the Congolese rebels to spare the villagers.
v | beseech | obj=actor rec:obj |  | The Pope beseeched the Colombian rebels to free the nuns.
v | plead | for=any subj=actor rec:with |  | The mayor of Aleppo pleaded for mercy.
v | plead | with=actor xcomp rec:with |  | The Haitian president pleaded with Washington to stay.
v | prod | obj=actor rec:obj xcomp,into,on,for |  | Washington prodded the Israeli government to act.
v | nudge | obj=actor rec:obj xcomp,into,towards,toward |  | Berlin nudged Athens to cut spending.
v | lean | on=actor rec:on subj=actor | r=.8 | Washington leaned on Islamabad.
v | prevail | on,upon=actor rec:on,upon xcomp subj=actor | r=.9 | Moscow prevailed on Damascus to give way.
v | challenge | obj=actor xcomp rec:obj subj=actor | r=.8 | The opposition leader challenged the Zambian president to publish the report.
v | counsel | obj=actor xcomp rec:obj subj=actor | r=.9 | The Vatican counselled the Venezuelan government to wait.
v | press | for=any subj=actor rec:with nofor=charge,time,answer,comment,detail,trial |  | The Polish farmers pressed for higher prices.
v | clamour | for=any subj=actor rec:from | r=.8 | The Egyptian opposition clamoured for justice.
v | clamor | for=any subj=actor rec:from | r=.8 | The Bolivian miners clamored for jobs.
v | cry out | for=any subj=actor rec:to | r=.7 | The Yemeni doctors cried out for justice.
v | advocate | obj=reform,change,election,independence,autonomy,talks,dialogue,sanction,withdrawal subj=actor rec:in,with,against |  | The Scottish party and the British opposition advocated independence.
v | renew appeal | rec:to for,to |  | The Red Cross renewed its appeal to the Afghan rebels.
v | direct appeal | rec:to to=actor |  | The miners directed an appeal to the Ukrainian president.
v | address appeal | rec:to to=actor |  | The Polish bishops addressed an appeal to the European Parliament.
v | join call | for rec:on subj=actor | r=.8 | Canada joined the calls for an inquiry in Sri Lanka.
v | echo call | for rec:on subj=actor | r=.8 | Berlin echoed the call for restraint.
v | repeat call | for,on,to rec:on,to |  | The European Union repeated its call on Azerbaijan.
v | hand petition | rec:to,iobj,obj |  | The students handed a petition to the Thai government.
v | deliver petition | rec:to |  | The monks delivered a petition to the Burmese junta.
v | submit petition | rec:to |  | The miners submitted a petition to the Bulgarian parliament.
v | present petition | rec:to |  | The farmers presented a petition to the Indian president.
v | send petition | rec:to |  | The Kurdish leaders sent a petition to the UN.
v | address petition | rec:to |  | The Kurdish villagers addressed a petition to the Turkish parliament.
v | sign petition | rec:to to=actor | r=.8 | Thousands of students signed a petition to the Iranian president.
n | plea | src:poss,from,by,of rec:to light=make eventive |  | The Iraqi bishop made a plea to the UN.
n | petition | src:poss,from,by,of rec:to light=file,lodge,launch eventive |  | The Catalan government filed a petition to the Spanish parliament.
n | exhortation | src:poss,from,by,of rec:to light=make eventive | r=.9 | The exhortation of the bishops to the Chadian rebels followed.
n | entreaty | src:poss,from,by,of rec:to light=make eventive | r=.9 | The entreaties of the UN to the Serbian general continued.
n | recommendation | src:poss,from,by,of rec:to light=make eventive | r=.7 | The European Commission made a recommendation to Hungary.
n | call | src:poss,from,by,of,amod rec:on,upon,to light=make eventive on,upon,to=actor | r=.9 | The call of the Vatican to the Syrian army followed.
[cameo=100]
v | tell | obj=actor xcomp rec:obj subj=actor noobj=journalist,audience,player,fan |  | Israel told the villagers and the Lebanese army to go home.
v | require | obj=actor xcomp rec:obj subj=actor | r=.9 | Brussels required the Hungarian government to pay a fine.
v | command | obj=troops,actor xcomp rec:obj subj=actor |  | The king commanded the Jordanian army to shoot.
v | direct | obj=actor xcomp rec:obj subj=actor |  | The Pakistani court directed the ministry to publish the list.
v | oblige | obj=actor xcomp rec:obj subj=actor | r=.7 | The European court obliged the Polish government to pay.
v | enjoin | obj=actor xcomp rec:obj subj=actor | r=.8 | The Sudanese government enjoined the militia to fight.
v | badger | obj=actor rec:obj subj=actor | r=.8 | London badgered the Kenyan government.
v | push | obj=actor rec:obj xcomp subj=actor |  | Berlin pushed the Serbian government to join the sanctions.
v | set condition | rec:for for=actor,talks,withdrawal,deal,ceasefire |  | Moscow set conditions for a ceasefire.
v | lay down condition | rec:for |  | The Taliban laid down conditions for talks.
v | stipulate | comp subj=actor | r=.8 | Tehran stipulated that the sanctions be lifted.
v | put demand | rec:to |  | The separatists put their demands to the Spanish government.
v | put forward demand | rec:to |  | The Catalan government put forward its demands to Madrid.
v | present demand | rec:to |  | The striking miners presented their demands to the Chilean government.
v | submit demand | rec:to |  | The Houthis submitted their demands to Riyadh.
v | issue demand | rec:to |  | The hijackers and the Somali rebels issued demands to Kenya.
v | voice demand | rec:to |  | The Serbian students voiced their demands.
v | reiterate demand | rec:to,for |  | Kinshasa reiterated its demands to Rwanda.
v | repeat demand | rec:to,for |  | Athens repeated its demand for reparations.
v | renew demand | rec:to,for |  | Argentina renewed its demand for the islands.
v | raise demand | rec:to,for |  | The Indian farmers raised their demands.
v | give deadline | rec:to,iobj,obj |  | The African Union gave a deadline to the Malian junta.
v | give hour | obj=hour iobj=actor rec:iobj,obj subj=actor noiobj=diplomat,ambassador,envoy noprep=of | r=.7 | The separatists gave the Ukrainian army two hours.
v | give day | obj=day iobj=state rec:iobj,obj subj=actor noiobj=diplomat,ambassador,envoy noprep=of | r=.6 | NATO gave Belgrade ten days to comply.
v | impose deadline | rec:on,for |  | Ankara imposed a deadline on the Kurdish rebels.
v | present | obj=actor with=demand rec:obj |  | Riyadh presented Qatar with a list of demands.
v | step up pressure | rec:on |  | Brussels stepped up pressure on Poland.
v | increase pressure | rec:on subj=actor |  | Washington increased the pressure on Khartoum.
v | pile pressure | rec:on |  | The IMF piled pressure on Argentina.
v | heap pressure | rec:on |  | London heaped pressure on Harare.
v | bring pressure | rec:on |  | Moscow brought pressure on Damascus.
v | apply pressure | rec:on,to subj=actor |  | Beijing applied pressure on Pyongyang.
v | intensify pressure | rec:on |  | The EU intensified pressure on Minsk.
v | keep up pressure | rec:on subj=actor |  | Washington kept up the pressure on Havana.
v | turn up heat | rec:on on=actor | r=.9 | Washington turned up the heat on Tehran.
v | issue summons | rec:to,for | ctx=legal | The Kenyan court issued a summons to the minister.
v | subpoena | obj=person,actor rec:obj subj=actor | ctx=legal r=.8 | The South Korean parliament subpoenaed the former president.
v | order | obj=evacuation,closure rec:of subj=actor | r=.6 | The Ukrainian president ordered the evacuation of the Donetsk region.
v | issue order | rec:to to=actor |  | The Colombian president issued an order to the army.
v | give order | rec:to to=actor,troops |  | The Thai king gave orders to the army.
v | claim compensation | rec:from,of |  | Ukraine claimed compensation from Russia.
n | pressure | src:from,by,poss rec:on,upon light=exert,put,apply eventive on,upon=actor | r=.8 | The pressure of Washington on Israel increased and the pressure from Brussels on Athens continued.
n | insistence | src:poss,of,by comp | r=.7 | Moscow's insistence that Georgia must disarm continued.
n | instruction | src:poss,from,by rec:to light=give,issue,send to=actor | r=.8 | The Russian president gave instructions to the government.
n | summons | src:poss,from,by rec:to,of eventive | r=.8 ctx=legal | The summons of the Greek ambassador by Ankara followed.
n | request | src:of,poss,from of=actor rec:to,for eventive | r=.8 | The request of the Malian government to France followed.
[mode=assist cameo=103]
v | look | to=actor,place for=aid,help,loan,support,money,weapon,protection,leadership rec:to subj=actor | r=.8 | Niger looked to Moscow for weapons.
v | turn | to=actor,place for=aid,help,loan,support,money,weapon,protection rec:to subj=actor |  | Kyiv turned to the IMF for help.
v | approach | obj=actor for=aid,help,loan,support,money,weapon rec:obj |  | Colombo approached the IMF for a loan.
v | beg | for=aid,help,food,money,weapon rec:from subj=actor |  | The Bosnian government begged for weapons.
v | plead | for=aid,help,food,money,weapon,support rec:with,to subj=actor |  | The mayor of Misrata pleaded for weapons.
v | cry | for=aid,help,food subj=actor rec:to | r=.8 | The Sudanese refugees cried for help.
v | cry out | for=aid,help,food subj=actor rec:to | r=.9 | The Rohingya refugees cried out for help.
v | seek | obj=weapon,peacekeeper,extradition,backing subj=actor rec:from,of,in |  | The Somali government sought weapons from Egypt.
v | seek | obj=money,investment from=actor,place subj=official,state,rebel rec:from,of,in |  | The Sudanese government sought money from Qatar.
v | request | obj=weapon,money,peacekeeper,doctor,troops,extradition,backing rec:from,of |  | Manila requested helicopters from Washington.
v | ask | for=weapon,money,peacekeeper,doctor,food,extradition,troops rec:obj,from,of |  | Warsaw asked Washington for missiles.
v | appeal | for=weapon,money,doctor,tent,donation,troops rec:to |  | The Nepalese government appealed for tents.
v | call | for=weapon,money,doctor,troops,peacekeeper,food rec:on,from |  | The Central African president called for troops from France.
v | solicit | obj=money,weapon,help,backing rec:from |  | The Contras and the Honduran army solicited weapons from Washington.
v | lobby | for=aid,weapon,money,membership,support obj=actor rec:obj | r=.9 | Kyiv lobbied Berlin for tanks.
v | press | obj=actor for=aid,weapon,money,help,loan rec:obj |  | Kyiv pressed Berlin for tanks.
v | demand | obj=aid,money,weapon,help,compensation,reparation rec:from,of noobj=wage subj=official,state,rebel |  | The Greek parliament demanded reparations from Germany.
v | demand extradition | obj=extradition rec:of,from | cameo=1013 ctx=legal mode=assist | Ankara demanded the extradition of the cleric from Washington.
v | seek extradition | obj=extradition rec:of,from | cameo=1013 ctx=legal | Spain sought the extradition of the general from Britain.
v | request extradition | obj=extradition rec:of,from | cameo=1013 ctx=legal | Rome requested the extradition of the Libyan captain from Malta.
v | urge | obj=actor xcomp=giving rec:obj |  | Kyiv urged Berlin to send tanks.
v | ask | obj=actor xcomp=giving rec:obj |  | The Haitian president asked the UN to send soldiers.
v | call | on,upon=actor xcomp=giving rec:on,upon |  | The Lebanese government called on the European Union to provide medicine.
v | appeal | to=actor xcomp=giving rec:to |  | The Somali president appealed to the Arab League to send food.
v | beg | obj=actor xcomp=giving rec:obj |  | The Bosnian president begged NATO to send helicopters.
v | implore | obj=actor xcomp=giving rec:obj |  | The Kurdish leader implored Washington to send weapons.
v | press | obj=actor xcomp=giving rec:obj |  | Riyadh pressed Washington to supply missiles.
v | seek refuge | rec:in,from,with in,from,with=actor,place,building nofrom=accident,rain,wind,sun | ctx=asylum | The Russian activists sought refuge in Georgia.
v | seek sanctuary | rec:in,from,with nofrom=accident,rain,wind,sun | ctx=asylum | The Chadian rebels sought sanctuary in Sudan.
v | seek shelter | rec:in,with in,with=actor,place subj=person,refugee nofrom=accident,rain,wind,sun | r=.7 ctx=asylum | The Rwandan refugees sought shelter in Zaire.
v | claim asylum | rec:in,from | ctx=asylum | The Iranian judge claimed asylum in Sweden.
v | apply for asylum | rec:in,to,with | ctx=asylum | The Belarusian sprinter and the Syrian journalist applied for asylum in Poland.
v | seek membership | rec:of,in,from subj=actor | r=.9 | Montenegro sought membership of NATO.
v | apply to join | rec:obj |  | Sweden applied to join NATO.
v | drum up support | rec:from,in,among subj=actor | r=.8 cameo=102 | The Turkish president drummed up support in Qatar.
v | rally support | rec:from,in,among subj=actor | r=.8 cameo=102 | The Georgian president rallied support in Brussels.
n | request | for=aid,help,loan,support,money,weapon,asylum,protection,troops src:poss,from,by,of,amod rec:to light=make,file,lodge eventive |  | The Ukrainian request for missiles to Washington followed.
n | appeal | for=aid,help,food,money,weapon,medicine,support,donation src:poss,from,by,of,amod rec:to light=make,launch eventive | r=.9 | The Pakistani appeal for aid to the UN followed.
n | plea | for=aid,help,food,money,weapon,medicine,support src:poss,from,by,of,amod rec:to light=make eventive |  | The Afghan army made a plea for help to Washington.
n | application | for=loan,asylum,membership,aid,credit src:poss,by,from,of,amod rec:to,in light=file,make,lodge eventive |  | Turkey lodged an application for membership.
n | extradition request | src:poss,from,by,of,amod rec:to,for light=make,file,lodge eventive | cameo=1013 ctx=legal | Kosovo filed an extradition request to Serbia.
[mode=yield cameo=105]
v | ask | obj=actor xcomp=yield rec:obj |  | The Pope asked the Cuban government to free the dissidents.
v | tell | obj=actor xcomp=yield rec:obj subj=actor |  | Washington told the Syrian president to step down.
v | order | obj=actor xcomp=yield rec:obj |  | The International Court ordered Thailand to withdraw its troops.
v | call | on,upon=actor xcomp=yield rec:on,upon |  | The Arab League called on the Libyan leader to resign.
v | appeal | to=actor xcomp=yield rec:to subj=actor |  | The bishops appealed to Hamas to release the hostages.
v | press | obj=actor xcomp=yield rec:obj |  | Paris pressed the Ivorian president to step down.
v | beg | obj=actor xcomp=yield rec:obj |  | The bishops begged the Colombian rebels to release the soldiers.
v | implore | obj=actor xcomp=yield rec:obj |  | The bishop implored the Nicaraguan government to free the priests.
v | want | obj=actor xcomp=yield rec:obj | r=.5 | The opposition wants the Armenian prime minister to resign.
v | instruct | obj=actor xcomp=yield rec:obj |  | The court instructed the Indian police to release the students.
v | direct | obj=actor xcomp=yield rec:obj |  | The tribunal directed the Bangladeshi police to free the editor.
v | warn | obj=actor xcomp=yield rec:obj subj=actor | r=.6 | Moscow warned the Chechen rebels to lay down their arms.
v | exhort | obj=actor xcomp=yield rec:obj |  | The Vatican exhorted the Salvadoran rebels to disarm.
v | encourage | obj=actor xcomp=yield rec:obj |  | Washington encouraged Israel to ease the blockade.
v | insist | on=release,withdrawal,resignation,extradition,apology,return,lifting rec:of,by,from subj=actor |  | Damascus insisted on the return of the Golan Heights and on the withdrawal of Israel.
v | insist | comp=yield subj=actor | r=.9 | Ankara insisted that the Kurdish militia withdraw.
v | press | for=release,withdrawal,resignation,return,lifting rec:of,by |  | Ottawa pressed for the release of the Canadian diplomats.
v | push | for=release,withdrawal,resignation,ceasefire,return,lifting rec:of,by |  | Egypt pushed for a ceasefire in Gaza.
v | seek | obj=release,withdrawal,resignation,ceasefire,apology,return,lifting subj=actor rec:of,from |  | The Dutch government sought the release of the hostages.
v | request | obj=release,withdrawal,ceasefire,apology,return,lifting rec:of,from |  | Lima requested the return of the gold from Spain and the release of the Peruvian sailors.
v | ask | for=release,withdrawal,resignation,ceasefire,apology,return,lifting rec:of,obj,from |  | Seoul asked for an apology from Japan.
v | appeal | for=release,withdrawal,ceasefire,return,lifting rec:of,to |  | The Red Cross appealed for a ceasefire in Yemen.
v | plead | for=release,withdrawal,ceasefire,return,life rec:of,with |  | The Philippine president pleaded for the release of the hostages.
v | urge | obj=release,withdrawal,resignation,ceasefire,return,lifting rec:of,on subj=actor |  | The UN urged the release of the Burmese opposition leader.
v | demand | obj=return,surrender,lifting,handover,dismissal,disarmament,repeal,freedom rec:from,of |  | Nigeria demanded the return of the statues from Germany.
v | call | for=extradition,apology,return,surrender,lifting,dismissal,disarmament,repeal,freeing rec:of,by,on,from |  | The African Union called for the lifting of the sanctions.
v | campaign | for=release,lifting,repeal,resignation rec:of subj=actor | r=.7 | The European Parliament campaigned for the release of the Cuban dissidents.
v | order | obj=ceasefire,lifting,return,freeing rec:of,from | r=.8 | The court ordered the return of the Kenyan activist.
v | tell | obj=troops,rebel,person xcomp=leave,surrender,evacuate rec:obj subj=actor |  | The Russian army told the Ukrainian soldiers to surrender.
n | demand | for=release,withdrawal,resignation,extradition,ceasefire,apology,return src:poss,from,by,of,amod rec:to,on,from light eventive |  | The Georgian opposition's demand for the resignation of the minister followed.
v | renew call | for=release,withdrawal,resignation,ceasefire,apology,return,lifting rec:of,on,to |  | Canada renewed its call for the release of the detained diplomats.
v | renew appeal | for=release,withdrawal,ceasefire,return rec:of,to,on |  | The Vatican renewed its appeal for a ceasefire.
n | plea | for=release,withdrawal,ceasefire,life src:poss,from,by,of,amod rec:to light=make eventive |  | The Colombian bishops made a plea for the release of the hostages.
[mode=change cameo=104]
v | press | for=reform,change,election,democracy,right,autonomy,independence subj=actor rec:in,on,with |  | Washington pressed for reforms in Egypt.
v | push | for=reform,change,election,democracy,right,autonomy,independence subj=actor rec:in,on,with |  | The Kurdish party pushed for autonomy in Syria.
v | insist | on=reform,change,election,democracy,inquiry,recount subj=actor rec:in,from |  | The IMF insisted on reforms in Argentina.
v | ask | for=reform,change,election,democracy,right,inquiry,recount rec:obj,from,in |  | The Kenyan opposition asked for a recount.
v | appeal | for=reform,change,election,democracy,right,inquiry rec:to,in |  | The bishops appealed for democracy in Nicaragua.
v | clamour | for=reform,change,election,democracy,right,independence subj=actor rec:in,from |  | The Catalan protesters clamoured for independence.
v | demand | obj=inquiry,recount,independence,autonomy,statehood,recognition,equality,justice rec:from,of,in subj=actor |  | The Bougainville rebels demanded independence from Papua New Guinea.
v | call | for=recount,independence,autonomy,statehood,overhaul,abolition,right,law rec:in,on,from |  | The Kenyan opposition called for a recount.
v | urge | obj=actor xcomp=reforming rec:obj |  | The IMF urged Lebanon to reform its banks.
v | call | on,upon=actor xcomp=reforming rec:on,upon |  | The Venice Commission and the EU called on Georgia to amend the law.
v | ask | obj=actor xcomp=reforming rec:obj |  | Brussels asked Ukraine to amend the law.
v | tell | obj=actor xcomp=reforming rec:obj subj=actor |  | The European Commission told Romania to reform its courts.
v | press | obj=actor xcomp=reforming rec:obj |  | Washington pressed Kabul to reform the police.
v | lobby | for=reform,change,independence,autonomy,right,law subj=actor rec:obj,in | r=.9 | The Turkish union lobbied for changes in parliament.
v | agitate | for=reform,change,independence,autonomy,right,democracy,election subj=actor rec:in | r=.8 | The Bolivian miners agitated for reforms.
v | petition | for=reform,change,independence,autonomy,right,inquiry obj=actor rec:obj |  | The Tamil villagers petitioned the UN for an inquiry.
v | recommend | obj=reform,change,election,amendment rec:to,in subj=actor | r=.8 | The OSCE recommended changes to Moldova.
v | propose | obj=reform,amendment,referendum subj=actor rec:to | r=.7 | The Armenian opposition proposed a referendum.
v | seek recognition | rec:from,by,of subj=actor | cameo=102 | Somaliland sought recognition from Ethiopia and Kosovo sought recognition from Greece.
n | demand | for=reform,change,election,democracy,right,wage,autonomy,independence,inquiry src:poss,from,by,of,amod rec:to,on,from light eventive |  | The Kurdish demand for autonomy was repeated and the demand of the Catalan government for independence remained.
v | repeat call | for=reform,change,election,democracy,inquiry,referendum rec:on,to,in |  | Washington repeated its call for reforms in Bosnia.
n | petition | for=reform,change,inquiry,independence,referendum,right src:poss,from,by,of rec:to light=file,lodge,launch eventive |  | The Venezuelan opposition lodged a petition for a referendum.
[mode=meet cameo=106]
v | urge | obj=actor xcomp=meet rec:obj |  | Washington urged Pakistan to talk to India.
v | ask | obj=actor xcomp=meet rec:obj |  | Seoul asked Pyongyang to meet in Panmunjom.
v | call | on,upon=actor xcomp=meet rec:on,upon |  | Paris called on the Venezuelan government to negotiate with the opposition.
v | press | obj=actor xcomp=meet rec:obj |  | Doha pressed the Taliban to negotiate with Kabul.
v | appeal | to=actor xcomp=meet rec:to |  | The bishops appealed to the Congolese president to meet the opposition.
v | tell | obj=actor xcomp=meet rec:obj subj=actor |  | Brussels told Belgrade to talk to Pristina.
v | press | for=talks,meeting,dialogue,negotiation,summit subj=actor rec:with,between |  | Tokyo pressed for talks with Pyongyang.
v | push | for=talks,meeting,dialogue,negotiation,summit subj=actor rec:with,between |  | Ankara pushed for talks between Russia and Ukraine.
v | insist | on=talks,meeting,dialogue,negotiation,summit subj=actor rec:with,between |  | Managua insisted on talks with Washington.
v | appeal | for=talks,meeting,dialogue,negotiation rec:with,between,to,in |  | The African Union appealed for dialogue in Burundi.
v | plead | for=talks,meeting,dialogue,negotiation subj=actor rec:with,between |  | The Moldovan president pleaded for talks with Moscow.
v | urge | obj=talks,dialogue,negotiation,meeting subj=actor rec:with,between,in |  | The Chinese government urged dialogue between India and Pakistan.
v | suggest | obj=talks,dialogue,negotiation,meeting,summit subj=actor rec:with,to,between |  | Ottawa suggested talks with Beijing.
v | call | for=session,conference,summit rec:of,with,on | r=.8 | Kuwait called for an emergency session of the Arab League.
v | request | obj=session,audience,summit,conference,dialogue rec:of,with,from subj=actor |  | Estonia requested a session of the Security Council.
v | seek audience | rec:with |  | The Kurdish leader sought an audience with the Turkish president.
v | seek | obj=summit,conference,negotiation rec:with subj=actor |  | Tehran sought negotiations with Washington.
v | ask | for=dialogue,negotiation,summit,conference,session rec:with,obj,of |  | The Malian opposition asked for an emergency session of parliament.
v | demand | obj=dialogue,negotiation,summit,session,hearing rec:with,from,of |  | The Burmese opposition demanded a special session of parliament.
v | sue for peace | rec:with subj=actor | cameo=107 | The Tigrayan rebels sued for peace.
v | seek mediation | rec:of,from,by subj=actor | cameo=108 | Eritrea sought the mediation of Qatar.
v | request mediation | rec:of,from,by | cameo=108 | Yerevan requested mediation from France.
v | ask mediation | for=mediation rec:obj,from,of | cameo=108 | The Colombian rebels asked for mediation from Norway.
v | ask | obj=actor xcomp=mediate,arbitrate rec:obj | cameo=108 | Lebanon asked Washington to mediate.
v | urge | obj=actor xcomp=mediate,arbitrate rec:obj | cameo=108 | Khartoum urged the African Union to mediate.
v | call | for=mediation,arbitration rec:by,from,of,in | cameo=108 | The Kenyan opposition called for mediation by the African Union.
v | haul in | obj=ambassador,envoy,diplomat rec:of,obj |  | Ankara hauled in the Swedish ambassador.
v | summon | obj=official,minister subj=parliament,court,prosecutor,judge,committee rec:obj | r=.8 | The Israeli parliament summoned the defence minister.
v | repeat call | for=talks,meeting,dialogue,negotiation,summit rec:with,on,to |  | Seoul repeated its call for talks with Pyongyang.
v | submit request | for=talks,meeting,dialogue,negotiation,audience rec:with,to |  | Sarajevo submitted a request for talks with Belgrade.
n | demand | for=talks,meeting,dialogue,negotiation,session src:poss,from,by,of,amod rec:with,to light eventive |  | The Madagascan opposition's demand for talks with the president followed.
n | proposal | for=talks,meeting,dialogue,negotiation,summit src:poss,from,by,of,amod rec:to,with light=make eventive |  | Pyongyang made a proposal for talks to Seoul.
v | renew plea | for=talks,dialogue,negotiation rec:with,to |  | The Catalan leader renewed his plea for dialogue with Madrid.
[cameo=100]
v | submit request | rec:to |  | Minsk submitted a request to the IMF.
v | send request | rec:to |  | Manila sent a request to Washington.
v | issue plea | rec:to |  | The Haitian government issued a plea to the UN.
v | issue call | for,on,to rec:on,to |  | The Arab League issued a call for restraint.
v | renew call | for,on,to rec:on,to |  | The African Union renewed its call for restraint in Burundi.
v | reiterate call | for,on,to rec:on,to |  | New Delhi reiterated its call for restraint.
v | renew request | rec:to for,to |  | Bamako renewed its request to Paris.
v | repeat request | rec:to for,to |  | Dhaka repeated its request to New Delhi.
v | submit application | rec:to for,to |  | Bosnia submitted an application to the European Union.
v | repeat appeal | rec:to for,to |  | The Vatican repeated its appeal to the Russian army.
[mode=assist cameo=103]
v | submit request | for=aid,help,loan,support,money,weapon,asylum,protection,troops,extradition rec:to |  | Zambia submitted a request for a loan to the World Bank.
v | send request | for=aid,help,loan,support,money,weapon,troops,extradition rec:to |  | Kyiv sent a request for missiles to Paris.
v | submit application | for=loan,asylum,membership,aid,credit rec:to,in |  | Turkey submitted an application for membership.
v | issue appeal | for=aid,help,food,money,weapon,medicine,support rec:to |  | The Ethiopian government issued an appeal for food.
[mode=yield cameo=105]
v | want | obj=release,withdrawal,resignation,apology,ceasefire,return,extradition rec:from,of subj=actor | r=.9 | Seoul wants an apology from Tokyo.
n | call | for=release,withdrawal,resignation,ceasefire,apology,return,lifting src:poss,from,by rec:on,to eventive |  | Calls by the Egyptian government for a ceasefire continued.
[mode=change cameo=104]
v | want | obj=reform,autonomy,independence,referendum,democracy,recount rec:from,in subj=civil,party,rebel,actor | r=.8 | The Catalan protesters want independence.
n | call | for=reform,change,election,democracy,inquiry,referendum src:poss,from,by rec:on,to,in eventive |  | The Malian opposition's calls for an election continued.
[mode=meet cameo=106]
v | call | in=ambassador,envoy,diplomat noobj rec:in subj=actor |  | London called in the Syrian ambassador.
v | want | obj=talks,meeting,dialogue,summit,negotiation rec:with subj=actor | r=.8 | Pyongyang wants talks with Washington.
n | call | for=talks,meeting,dialogue,negotiation,summit src:poss,from,by rec:with,on eventive |  | Calls by Paris for a summit with Ankara continued.
[cameo=020]
n | appeal | src:poss,from,by,of rec:to to=actor eventive |  | An appeal by the Red Cross to the Syrian government followed.

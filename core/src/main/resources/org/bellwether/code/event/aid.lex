# AID: material help mostly for the recipient: money, weapons, food, training, asylum, debt relief, rescue.
# Format: see lexicon.md. Origin: ours.
[cameo=071 ctx=economic]
v | lend | obj=money rec:to,iobj |  | The IMF lent Ukraine two billion dollars.
v | loan | obj=money rec:to,iobj |  | Russia loaned Belarus a billion dollars.
v | grant | obj=loan,credit,money,aid,asylum,visa rec:to,iobj |  | China granted Belarus a loan.
v | disburse | obj=loan,tranche,money,aid rec:to |  | The fund disbursed a tranche to Minsk.
v | allocate | obj=loan,tranche,money,aid rec:to,for |  | The Eurasian bank allocated a loan to Belarus.
v | transfer | obj=money,loan,tranche,aid rec:to |  | The IMF transferred the tranche to Greece.
v | release | obj=tranche,money,fund,aid rec:to |  | The European Commission released funds to Moldova.
v | provide | obj=loan,credit,money,aid,support,help,shelter,weapon,training,food rec:to,with,for |  | Russia provided a loan to Armenia.
v | extend | obj=loan,credit,aid,help rec:to |  | The World Bank extended credit to Mali.
v | finance | obj=actor,project rec:obj,in,of |  | Norway financed a school in Nepal.
v | fund | obj=actor,project rec:obj,in,of |  | Sweden funded a hospital in Zambia.
v | subsidize | obj=actor rec:obj |  | Moscow subsidized the Belarusian government.
v | bail out | obj=actor rec:obj |  | The European Union bailed out Ireland.
v | pay | obj=compensation,aid,debt rec:to,iobj,of |  | Germany paid compensation to Polish workers.
v | write off | obj=debt rec:of |  | Paris wrote off the debt of Togo.
v | cancel | obj=debt rec:of |  | Russia cancelled the debt of Mongolia.
v | forgive | obj=debt rec:of |  | Japan forgave the debt of Laos.
v | restructure | obj=debt rec:of,with |  | The Paris Club and France restructured the debt of Ghana.
n | loan | src:poss,from,by,of,amod rec:to,for light=give,grant,provide,extend,receive,get,obtain,secure |  | Minsk received a Russian loan.
n | bailout | src:poss,from,by,of rec:of,for light eventive |  | The bailout of Portugal by the European Union began.
n | debt relief | src:poss,from,by rec:for,to light=give,grant,provide |  | Britain gave debt relief to Sudan.
[cameo=070]
v | help | obj=actor rec:obj subj=actor |  | Polish firemen helped the Czech police.
v | assist | obj=actor rec:obj subj=actor |  | The Norwegian navy assisted the Danish coast guard.
v | aid | obj=actor rec:obj subj=actor |  | Cuba aided Angola.
v | give aid | rec:to,iobj,obj |  | Japan gave aid to the Philippines.
v | give money | rec:to,iobj,obj |  | Qatar gave money to the Egyptian government.
v | give | obj=aid,money,loan,credit,help,weapon,shelter,asylum,food rec:iobj,to |  | India gave Bhutan a grant.
v | donate | obj=any rec:to |  | Ireland donated tents to Haiti.
v | contribute | obj=money,troops,aid rec:to |  | Brunei contributed money to the UN.
v | come to aid | rec:of |  | France came to the aid of Mali.
v | receive | obj=aid,loan,money,credit,tranche,help,weapon rec:from swap |  | Minsk received a loan from Moscow.
v | obtain | obj=aid,loan,money,credit,tranche rec:from swap |  | Kyiv obtained a loan from the IMF.
v | get | obj=aid,loan,credit,tranche rec:from swap |  | Athens got a loan from the European Union.
v | train | obj=soldier,police,officer,actor rec:obj subj=actor |  | American officers trained Georgian soldiers.
v | rescue | obj=person rec:obj |  | The Italian coast guard rescued migrants from Libya.
v | free | obj=hostage rec:obj |  | French commandos freed the hostages.
v | evacuate | obj=person rec:obj |  | The Chinese navy evacuated Nepalese workers.
n | aid | src:poss,from,by,amod rec:to,for light=send,give,provide,deliver,extend,supply,receive |  | Germany sent aid to Pakistan.
n | assistance | src:poss,from,by,amod rec:to,for light=send,give,provide,deliver,extend,render,receive |  | Moscow rendered assistance to Tajikistan.
n | rescue | src:poss,by rec:of eventive |  | The rescue of the sailors by the Indian navy took place at night.
[cameo=072 ctx=military]
v | arm | obj=actor rec:obj subj=actor |  | Libya armed the Chadian rebels.
v | supply | obj=weapon rec:to,with |  | Russia supplied missiles to Syria.
v | equip | obj=actor rec:obj subj=actor |  | America equipped the Iraqi army.
v | deliver | obj=weapon rec:to |  | Moscow delivered air defence missiles to Minsk.
v | sell | obj=weapon rec:to,iobj |  | Belarus sold tanks to Sudan.
v | send | obj=peace-soldier,trainer,adviser,weapon rec:to,iobj |  | Britain sent military advisers to Libya.
n | delivery | of=weapon src:poss,by,from rec:to eventive |  | The delivery of missiles by Russia to Belarus took place.
[cameo=073 ctx=human_security]
v | send | obj=aid,food,medicine,doctor,money,tent rec:to,iobj |  | Cuba sent doctors to Haiti.
v | deliver | obj=aid,food,medicine rec:to |  | The Red Cross delivered food to Aleppo.
v | ship | obj=aid,food,medicine,grain rec:to |  | Ukraine shipped grain to Ethiopia.
v | distribute | obj=aid,food,medicine rec:to,among |  | The UN distributed food to refugees.
v | feed | obj=person rec:obj subj=actor |  | The World Food Programme fed the refugees.
v | treat | obj=wounded,patient rec:obj subj=actor |  | Jordan treated wounded Libyan fighters.
v | airlift | obj=aid,food,person rec:to |  | America airlifted food to Kurdistan.
[cameo=075 ctx=asylum]
v | grant asylum | rec:to,iobj,obj |  | Poland granted asylum to a Belarusian journalist.
v | give asylum | rec:to,iobj,obj |  | Ecuador gave asylum to the activist.
v | grant citizenship | rec:to,iobj,obj |  | Canada granted citizenship to the refugees.
v | grant refuge | rec:to,iobj,obj |  | Tanzania granted refuge to Burundian refugees.
v | shelter | obj=refugee,person rec:obj subj=actor |  | Kenya sheltered Somali refugees.
v | take in | obj=refugee rec:obj |  | Jordan took in Iraqi refugees.
v | admit | obj=refugee rec:obj |  | Germany admitted Syrian refugees.
v | offer refuge | rec:to,iobj,obj |  | Chad offered refuge to Sudanese refugees.
[cameo=071 ctx=economic]
v | advance | obj=money,loan,credit,tranche rec:to,iobj |  | The World Bank advanced fifty million dollars to Malawi.
v | channel | obj=money,aid rec:to,into,through |  | Norway channelled aid to Moldova.
v | funnel | obj=money,aid,weapon rec:to,into |  | Qatar funnelled money to the Libyan rebels.
v | inject | obj=money rec:into into=actor,place |  | Qatar injected two billion dollars into Egypt.
v | pump | obj=money,aid rec:into into=actor,place |  | Moscow pumped money into Abkhazia.
v | pour | obj=money,aid rec:into into=actor,place |  | Saudi Arabia poured money into Yemen.
v | wire | obj=money,tranche rec:to subj?=actor |  | Kuwait wired the money to Jordan.
v | earmark | obj=money,aid rec:for,to for=actor,place | r=.8 | Japan earmarked a grant for Laos.
v | set aside | obj=money,aid rec:for for=actor,place | r=.8 | The European Commission set aside two billion dollars for Ukraine.
v | award | obj=loan,credit,aid rec:to,iobj | r=.8 | The World Bank awarded a grant to Nepal.
v | pay out | obj=aid,compensation rec:to |  | Austria paid out compensation to Polish workers.
v | hand out | obj=aid,food,medicine,tent,money rec:to,among |  | Turkish soldiers handed out food to the refugees.
v | dole out | obj=aid,food,money rec:to | r=.9 | Caracas doled out money to Nicaragua.
v | unlock | obj=money,aid,tranche,loan rec:for,to |  | The IMF unlocked a tranche for Pakistan.
v | resume aid | rec:to to=state,place,refugee,rebel |  | Washington resumed aid to Egypt.
v | restore aid | rec:to to=state,place,refugee,rebel |  | The Dutch government restored aid to Rwanda.
v | increase aid | rec:to to=state,place,refugee,rebel |  | Denmark increased its aid to Ukraine.
v | step up aid | rec:to to=state,place,refugee,rebel |  | Germany stepped up its aid to Ethiopia.
v | boost aid | rec:to to=state,place,refugee,rebel |  | Australia boosted aid to Indonesia.
v | double aid | rec:to to=state,place,refugee,rebel |  | Sweden doubled its aid to Zambia.
v | bankroll | obj=actor rec:obj subj=actor |  | Saudi Arabia bankrolled the Afghan rebels.
v | prop up | obj=actor rec:obj subj=actor | r=.9 | Moscow propped up the Syrian government.
v | keep afloat | obj=actor rec:obj subj=actor | r=.8 | Venezuela kept the Cuban government afloat.
v | throw lifeline | rec:to,iobj,obj |  | The IMF threw a lifeline to Sri Lanka.
v | hand lifeline | rec:to,iobj,obj |  | China handed a lifeline to Zimbabwe.
v | reschedule | obj=debt rec:of,for,with |  | Russia rescheduled the debt of Cuba.
v | refinance | obj=debt,loan rec:of |  | Moscow refinanced the loans of Belarus.
v | wipe out | obj=debt rec:of subj?=actor | r=.8 | China wiped out the debt of Zambia.
v | erase | obj=debt rec:of subj?=actor | r=.8 | Italy erased the debt of Mozambique.
v | grant cancellation | rec:to,iobj,obj |  | The World Bank granted debt cancellation to Somalia.
v | waive | obj=debt,arrears rec:of | r=.9 | India waived the debt of Mozambique.
v | slash | obj=debt rec:of subj?=actor | r=.7 | The French government slashed the debt of Iraq.
v | borrow | obj=money,loan rec:from swap from=actor nofrom=investor,lender,creditor,market,company,firm |  | Greece borrowed ten billion dollars from the European Union.
v | secure | obj=loan,credit,bailout,aid,money rec:from swap from=actor |  | Pakistan secured a loan from Saudi Arabia.
v | win | obj=loan,credit,bailout,aid rec:from swap from=actor |  | Hungary won a bailout from the IMF.
v | accept | obj=aid,loan,money rec:from swap from=actor | r=.8 | Burma accepted aid from Thailand.
v | draw | obj=tranche,loan,money rec:from swap from=actor | r=.8 | Jamaica drew a tranche from the IMF.
n | donation | src:poss,from,by,amod rec:to,for light=make,receive,send |  | Brazil made a donation to Haiti.
n | lifeline | src:poss,from,by rec:to,for light=give,provide eventive | r=.8 | Ankara gave a lifeline to the Libyan government.
n | repayment holiday | src:poss,from,by rec:for,to light=give,grant,provide | r=.8 | Moscow gave a repayment holiday to Belarus.
[cameo=070]
v | come to rescue | rec:of of=actor |  | The European Union came to the rescue of Cyprus.
v | rush to aid | rec:of |  | Greek firemen rushed to the aid of Turkey.
v | go to aid | rec:of |  | The British navy went to the aid of Sierra Leone.
v | lend hand | rec:to,iobj,obj |  | Hungarian soldiers lent a hand to the Serbian police.
v | lend assistance | rec:to |  | Ankara lent assistance to Azerbaijan.
v | lend help | rec:to |  | The Indian navy lent help to Sri Lanka.
v | render assistance | rec:to |  | Moscow rendered assistance to Tajikistan.
v | render aid | rec:to |  | The Russian navy rendered aid to Iceland.
v | render help | rec:to |  | Kazakhstan rendered help to Kyrgyzstan.
v | bring | obj=aid,food,medicine,doctor rec:to to=actor,place,person |  | The UN brought food to South Sudan.
v | support | obj=actor with=money,weapon,aid,troops rec:obj |  | Iran supported Hezbollah with weapons.
v | back | obj=actor with=money,weapon,aid,troops rec:obj |  | Chad backed the Sudanese rebels with weapons.
v | assist | with=money,aid,food,weapon,loan obj=actor rec:obj |  | Tokyo assisted Mongolia with loans.
v | help out | obj=actor rec:obj subj=actor |  | The IMF helped out Ukraine.
v | sponsor | obj=rebel rec:obj subj=actor | r=.8 | Libya sponsored the rebels in Chad.
v | build | for=state,refugee rec:for obj=building,road,bridge,port,project subj=actor | r=.8 | China built a hospital for Niger.
v | construct | for=state,refugee rec:for obj=building,road,bridge,port,project subj=actor | r=.8 | Turkey constructed a school for Somalia.
v | save | obj=person rec:obj subj=troops,official,police,rescuer | r=.8 | The Greek coast guard saved forty migrants.
v | pluck | obj=person rec:obj from |  | The Maltese navy plucked the migrants from the sea.
v | pick up | obj=refugee,survivor rec:obj subj?=actor |  | The Italian navy picked up the Tunisian migrants.
v | liberate | obj=hostage rec:obj |  | The Pakistani army liberated the hostages.
v | extricate | obj=person rec:obj subj?=actor |  | French soldiers extricated the diplomats from Kigali.
v | fly out | obj=person rec:obj subj?=actor |  | The British army flew out the Kenyan nurses from Juba.
v | airlift | obj=person rec:obj subj=actor |  | The American navy airlifted the refugees out of Liberia.
v | bring to safety | obj=person rec:obj |  | French soldiers brought the nuns to safety.
v | take to safety | obj=person rec:obj |  | The UN took the Burundian villagers to safety.
v | lead to safety | obj=person rec:obj |  | The Philippine police led the tourists to safety.
v | escort | obj=refugee,civilian,convoy to=place,area rec:obj,to | r=.7 | Kenyan soldiers escorted the refugees to Nairobi.
v | protect | obj=refugee,civilian rec:obj subj=troops | r=.6 cameo=074 ctx=peacekeeping | UN troops protected civilians in Juba.
n | evacuation | of=person src:poss,by rec:of eventive | r=.9 | The evacuation of Egyptian workers by the Tunisian navy began.
n | airlift | src:poss,by rec:to,for,of eventive light=launch,conduct,begin,mount,organize |  | The American airlift to Berlin began.
[cameo=072 ctx=military]
v | ship | obj=weapon rec:to |  | Iran shipped missiles to Syria.
v | airlift | obj=weapon rec:to |  | Washington airlifted rifles to the Kurdish rebels.
v | smuggle | obj=weapon rec:to subj=actor | r=.8 | Tehran smuggled rockets to Hezbollah.
v | hand over | obj=weapon,plane,warship,vehicle rec:to to=state,official,troops |  | Germany handed over howitzers to Ukraine.
v | transfer | obj=weapon,plane,warship rec:to |  | Poland transferred its tanks to Ukraine.
v | furnish | obj=weapon,aid,money,loan rec:to |  | Bulgaria furnished rifles to the Libyan rebels.
v | furnish | obj=actor with=weapon,aid,money rec:obj |  | Tehran furnished the Houthis with missiles.
v | supply | obj=actor with=weapon,aid,food,medicine,ammunition rec:obj |  | Iran supplied the Houthis with missiles.
v | provide | obj=actor,person with=weapon,aid,food,medicine,money,shelter,loan rec:obj |  | Canada provided Haiti with aid.
v | present | obj=actor with=weapon,ship,vehicle,plane,aid,money rec:obj | r=.7 | India presented the Maldives with a helicopter.
v | outfit | obj=troops,rebel,police rec:obj subj?=actor |  | Washington outfitted the Georgian army.
v | resupply | obj=actor rec:obj |  | The Rwandan army resupplied the Congolese rebels.
v | rearm | obj=actor rec:obj subj=actor |  | Moscow rearmed the Abkhaz militia.
v | mentor | obj=troops,police rec:obj subj=actor |  | Norwegian officers mentored the Afghan police.
v | dispatch | obj=trainer,adviser,weapon,aid,food,doctor,medicine rec:to |  | Cuba dispatched doctors to Angola.
v | rush | obj=aid,food,medicine,weapon,doctor,tent rec:to |  | Washington rushed ammunition to Israel.
v | fly | obj=aid,food,medicine,weapon,tent to=actor,place,person rec:to |  | The Russian army flew medicine to Serbia.
v | parachute | obj=aid,food,medicine,weapon rec:to,into |  | France parachuted weapons to the Libyan rebels.
v | airdrop | obj=aid,food,medicine,weapon rec:to,over,into,for,in |  | Jordan airdropped food to Gaza.
v | drop | obj=food,medicine,weapon rec:to,over to,over=actor,place,person,area | r=.8 | American planes dropped food to the Kurdish refugees.
v | truck | obj=aid,food,medicine rec:to,into |  | The World Food Programme trucked grain to Darfur.
v | deploy | obj=peace-soldier,trainer,adviser rec:to,in to=actor,place | r=.7 cameo=074 ctx=peacekeeping | The African Union deployed peacekeepers to Burundi.
v | contribute | obj=peace-soldier,weapon,plane,soldier to=actor,mission rec:to |  | Nepal contributed soldiers to the UN mission in Lebanon.
n | shipment | of=weapon,aid,food,medicine,grain src:poss,from,by,amod rec:to eventive light=send,receive,deliver |  | A shipment of rifles from Bulgaria to Iraq followed.
n | arms shipment | src:poss,from,by,amod rec:to eventive light=send,receive,deliver |  | The Iranian arms shipment to Sudan continued.
n | arms delivery | src:poss,from,by,amod rec:to eventive light=make,resume,begin |  | Russia resumed arms deliveries to Syria.
n | weapons delivery | src:poss,from,by,amod rec:to eventive light=make,resume,begin |  | American weapons deliveries to Georgia began.
n | training | of=troops,police,rebel,officer src:poss,by rec:of eventive |  | The training of Malian soldiers by the European Union began.
n | airdrop | src:poss,by,amod rec:over,into,on,to light=conduct,carry eventive over,into,on,to=actor,place,area |  | Jordanian airdrops over Gaza began.
[cameo=073 ctx=human_security]
v | vaccinate | obj=refugee,survivor rec:obj subj=actor |  | The UN vaccinated the Sudanese refugees.
v | inoculate | obj=refugee,survivor rec:obj subj=actor |  | The World Food Programme and the UN inoculated the Somali refugees.
v | provide | for=refugee rec:for noobj |  | The Jordanian government provided for the Syrian refugees.
v | look | after=refugee,wounded,survivor,orphan rec:after subj=actor |  | The Red Cross looked after the Rwandan refugees.
v | care | for=refugee,wounded,survivor rec:for subj=actor |  | Turkish doctors cared for the Syrian refugees.
v | set up hospital | rec:in,for,to |  | Israel set up a field hospital in Haiti.
v | open hospital | rec:in,for | r=.8 ctx=health | Italy opened a field hospital in Libya.
v | set up camp | rec:for for=refugee |  | Turkey set up a camp for Syrian refugees.
v | open camp | rec:for for=refugee |  | The Kenyan government opened a camp for Somali refugees.
n | distribution | of=aid,food,medicine src:poss,by rec:to,among eventive |  | The distribution of food to Afghan refugees by Iran began.
n | food delivery | src:poss,from,by,amod rec:to eventive light=make,resume,begin |  | The World Food Programme resumed food deliveries to Yemen.
[cameo=075 ctx=asylum]
v | house | obj=refugee rec:obj |  | The Austrian government housed the Bosnian refugees.
v | host | obj=refugee rec:obj |  | Uganda hosted Congolese refugees.
v | accommodate | obj=refugee rec:obj |  | Hungary accommodated the Ukrainian refugees.
v | accept | obj=refugee rec:obj |  | Canada accepted Vietnamese refugees.
v | receive | obj=refugee rec:obj |  | Zambia received Angolan refugees.
v | welcome | obj=refugee rec:obj | r=.8 | Portugal welcomed Ukrainian refugees.
v | absorb | obj=refugee rec:obj |  | Lebanon absorbed Palestinian refugees.
v | resettle | obj=refugee rec:obj |  | The Norwegian government resettled Bhutanese refugees.
v | harbour | obj=refugee rec:obj | r=.8 | Tanzania harboured refugees from Burundi.
v | open door | to=refugee rec:to |  | Colombia opened its doors to Venezuelan refugees.
v | give sanctuary | rec:to,iobj,obj |  | Venezuela gave sanctuary to the Colombian rebels.
v | grant sanctuary | rec:to,iobj,obj |  | Algeria granted sanctuary to the Malian rebels.
v | provide sanctuary | rec:to,for |  | Zambia provided sanctuary to the Congolese opposition leader.
v | offer sanctuary | rec:to,iobj,obj |  | Pakistan offered sanctuary to the Afghan rebels.
v | accord asylum | rec:to |  | The French government accorded asylum to the Haitian president.
v | award asylum | rec:to,iobj,obj |  | Sweden awarded asylum to the Eritrean journalist.
v | grant protection | rec:to,iobj,obj |  | The Czech government granted protection to Ukrainian refugees.
v | grant status | rec:to,iobj,obj to,iobj=person,refugee ofobj=protected,legal,temporary |  | Colombia granted legal status to the Venezuelan migrants.
v | grant residence | rec:to,iobj,obj |  | Italy granted residence to the Albanian migrants.
v | award citizenship | rec:to,iobj,obj |  | Poland awarded citizenship to the Belarusian activist.
v | find refuge | rec:in,with swap in,with=actor,place |  | Belarusian activists found refuge in Lithuania.
v | find shelter | rec:in,with swap in,with=actor,place subj=person,refugee |  | Rwandan refugees found shelter in Tanzania.
v | find asylum | rec:in,with swap |  | The Chilean dissident found asylum in Sweden.
v | receive asylum | rec:in,from swap |  | The Eritrean journalist received asylum in Norway.
v | get asylum | rec:in,from swap |  | The Russian activist got asylum in Finland.
v | win asylum | rec:in,from swap |  | The Cuban journalist won asylum in Spain.
v | obtain asylum | rec:in,from swap |  | The Turkish judge obtained asylum in Germany.
n | resettlement | of=refugee src:poss,by rec:of eventive |  | The resettlement of Bhutanese refugees by Norway began.
[cameo=070]
v | treat | obj=person in=hospital,clinic,tent rec:obj subj=actor | r=.8 cameo=073 ctx=health | Swedish doctors treated Syrian civilians in a field hospital.
v | send | obj=relief-goods rec:to,iobj | r=.9 cameo=073 ctx=human_security | India sent oxygen to Nepal.
v | deliver | obj=relief-goods rec:to | r=.8 cameo=073 ctx=human_security | The Red Cross delivered food parcels to the Congolese refugees.
v | bring | obj=relief-goods,tent,blanket rec:to to=actor,place,person | r=.8 cameo=073 ctx=human_security | The Turkish army brought mattresses to the refugees.
v | distribute | obj=relief-goods,blanket,tent rec:to,among | r=.9 cameo=073 ctx=human_security | The Iranian government distributed flour among the Afghan refugees.
v | lend | obj=plane,weapon,doctor,engineer,helicopter,boat rec:to,iobj to,iobj=state,actor subj=actor | r=.9 | Austria lent helicopters to Slovenia.
v | pay | obj=money iobj=state rec:iobj subj=state | r=.6 cameo=071 ctx=economic | Australia paid Nauru thirty million dollars.
v | extend credit line | rec:to | cameo=071 ctx=economic | The World Bank extended a credit line to Sri Lanka.
v | grant credit line | rec:to,iobj,obj | cameo=071 ctx=economic | Moscow granted a credit line to Sudan.
v | open credit line | rec:to,for | cameo=071 ctx=economic | India opened a credit line to Bangladesh.
v | give home | rec:to,iobj,obj to,iobj=person,actor subj=state,official | r=.8 cameo=075 ctx=asylum | The Ugandan government gave a home to the Sudanese refugees.
v | naturalise | obj=refugee rec:obj | cameo=075 ctx=asylum | The Tanzanian government naturalised the Burundian refugees.
v | naturalize | obj=refugee rec:obj | cameo=075 ctx=asylum | The Chadian government naturalized the Sudanese refugees.
v | take in | obj=actor rec:obj subj=state | r=.7 cameo=075 ctx=asylum | Sweden took in the Chileans.
v | shield | obj=refugee,civilian rec:obj subj=troops | r=.7 cameo=074 ctx=peacekeeping | UN peacekeepers shielded the South Sudanese civilians.
[cameo=071 ctx=economic]
v | forgive | obj=debt iobj=actor rec:iobj |  | Russia forgave Kyrgyzstan its debt.

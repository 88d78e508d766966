# RETREAT: material giving way that happens: withdrawals, releases, disarmament, ceasefires, access, resignations.
# Format: see lexicon.md. Origin: ours.
[mode=withdraw cameo=0872 ctx=military]
v | withdraw | obj=troops,weapon,soldier,police,force,missile rec:from |  | Ethiopia withdrew its troops from Somalia.
v | withdraw | noobj from=place,area,actor subj=troops,actor rec:from nosubj=politician |  | Russian forces withdrew from the Georgian port.
v | pull out | from,of=place,area,actor rec:from |  | The Rwandan army pulled out of Congo.
v | pull out | obj=troops,force rec:of,from |  | Britain pulled its troops out of Iraq.
v | pull back | obj=troops,weapon rec:from |  | The Ukrainian army pulled back its tanks from the front.
v | retreat | subj=troops,actor rec:from from=place,area,actor |  | The rebels retreated from Bamako.
v | evacuate | obj=base,embassy,position rec:from |  | The French army evacuated its base in Niger.
v | remove | obj=troops,weapon,missile rec:from |  | Moscow removed its missiles from Cuba.
v | vacate | obj=base,position,area |  | The Syrian army vacated its positions in Beirut.
v | leave | obj=place,base subj=troops rec:obj |  | The last Soviet soldiers left Afghanistan.
n | withdrawal | of=troops,force,soldier,army src:poss,by,of rec:from light eventive |  | The withdrawal of Russian troops from Georgia began.
n | pullout | of=troops,force src:poss,by,of rec:from light eventive |  | The pullout of British troops from Basra ended.
n | retreat | src:poss,by,of rec:from light eventive subj=troops |  | The retreat of the Libyan army from Misrata began.
[mode=release cameo=0841 ctx=legal]
v | release | obj=person rec:obj |  | The Belarusian authorities released nine political prisoners.
v | free | obj=person rec:obj from=prison,jail,detention,custody |  | Burma freed the activist from prison.
v | set free | obj=person rec:obj |  | The Syrian police set free the detained lawyers.
v | let go | obj=person rec:obj |  | The police let go two Russian journalists.
v | hand over | obj=hostage,body rec:to |  | Hamas handed over the hostages to Egypt.
v | return | obj=prisoner,hostage,property,land rec:to |  | Georgia returned the prisoners to Russia.
v | repatriate | obj=prisoner,refugee rec:obj,to |  | Iraq repatriated Iranian prisoners.
n | release | of=person src:poss,by,from rec:of light eventive |  | The release of the journalists by the Turkish court came on Friday.
[mode=disarm cameo=0874 ctx=military]
v | disarm | noobj subj=rebel,actor |  | The Kosovo rebels disarmed.
v | disarm | obj=rebel,actor rec:obj subj=actor nosubj=bomb |  | UN troops disarmed the Ivorian militia.
v | demobilize | obj=any |  | The Colombian paramilitaries demobilized their fighters.
v | lay down arms |  |  | The Sudanese rebels laid down their arms.
v | lay down weapons |  |  | The Nepalese fighters laid down their weapons.
v | hand in weapons | rec:to |  | The Albanian militia handed in its weapons to NATO.
v | surrender | obj=weapon rec:to |  | The militia surrendered its weapons to the Liberian army.
v | dismantle | obj=weapon,missile,base,reactor,programme |  | Libya dismantled its missiles.
v | destroy | obj=stockpile,own-weapon,arsenal subj=state |  | Syria destroyed its chemical stockpile.
v | scrap | obj=weapon,missile,warhead,arsenal |  | Russia scrapped old missiles.
v | demilitarize | obj=any |  | Egypt demilitarized the zone.
n | disarmament | of=rebel,militia,fighter src:poss,by light eventive |  | The disarmament of the militia by the UN began.
[mode=ceasefire cameo=0871 ctx=military]
v | cease fire |  |  | Israel and Hezbollah ceased fire.
v | declare ceasefire | rec:with |  | The Basque separatists declared a ceasefire.
v | declare truce | rec:with |  | The Sudanese rebels declared a truce.
v | announce ceasefire | rec:with |  | The Philippine army announced a ceasefire with the rebels.
v | announce truce | rec:with |  | Hamas announced a truce with Israel.
v | sign ceasefire | rec:with |  | The Burmese government signed a ceasefire with the Karen rebels.
v | sign truce | rec:with |  | The Malian government signed a truce with the rebels.
v | agree ceasefire | rec:with |  | Kyiv agreed a ceasefire with the separatists.
v | observe ceasefire |  |  | The Taliban observed a ceasefire.
v | halt | obj=fighting,offensive,attack,operation,strike,bombing,shelling rec:against,on,in |  | Russia halted its offensive against Georgia.
v | stop | obj=fighting,offensive,shelling,bombing rec:against,on,of,in |  | NATO stopped the bombing of Serbia.
v | end | obj=fighting,offensive,shelling,bombing,strike,siege subj=rebel,troops,actor rec:against,on,of |  | The Ethiopian army ended its offensive against the rebels.
n | ceasefire | src:poss,between,by,of light=declare,announce,sign,observe eventive2 |  | A ceasefire between the rebels and the Yemeni government took effect.
n | truce | src:poss,between,by,of light=declare,announce,sign,observe eventive2 |  | A truce between Israel and Hamas took effect.
[mode=access cameo=086]
v | allow | obj=inspector,observer,monitor,peace-soldier,journalist,aid xcomp rec:obj |  | Iran allowed the inspectors to enter the plant.
v | let | obj=inspector,observer,monitor,peace-soldier,journalist,aid rec:obj |  | Syria let UN observers into Homs.
v | admit | obj=inspector,observer,monitor,peace-soldier rec:obj |  | Burma admitted UN observers.
v | grant access | rec:to,iobj,obj |  | Sudan granted access to the UN.
v | give access | rec:to,iobj,obj |  | North Korea gave access to the inspectors of the IAEA.
v | allow access | rec:to,for,iobj,obj |  | Damascus allowed access for the Red Cross.
v | open | obj=border,corridor,crossing rec:to,for |  | Egypt opened the border to Gaza.
v | reopen | obj=border,crossing,road,airport rec:to,with |  | Turkey reopened the border with Iraq.
v | lift | obj=siege,blockade rec:of,on,from |  | The Syrian army lifted the siege of Homs.
[mode=resign cameo=083 ctx=executive]
v | resign | subj=official |  | The Greek prime minister resigned.
v | step down | subj=official |  | The Egyptian president stepped down.
v | quit | subj=official noobj |  | The Italian interior minister quit on Monday.
v | quit | subj=official obj=post,office,cabinet,government,party |  | The Belgian finance minister quit his post.
v | stand down | subj=official |  | The Irish foreign minister stood down.
v | abdicate | subj=official |  | The Spanish king abdicated.
v | leave office | subj=official |  | The Peruvian president left office.
v | relinquish power |  |  | The Tunisian president relinquished power.
v | hand over power | rec:to |  | The Yemeni president handed over power to his deputy.
v | cede power | rec:to |  | The Gambian president ceded power.
v | give up power |  |  | The Burmese junta gave up power.
v | tender resignation | rec:to |  | The Kuwaiti cabinet tendered its resignation.
v | submit resignation | rec:to |  | The Polish minister submitted his resignation.
n | resignation | src:poss,of light=tender,submit,announce,offer eventive |  | The resignation of the Hungarian president came on Monday.
n | abdication | src:poss,of light eventive |  | The abdication of the Dutch queen took place in April.
[mode=]
v | surrender | noobj subj=rebel,troops,actor,criminal rec:to |  | Libyan soldiers surrendered to the rebels.
v | give up | noobj subj=rebel,troops rec:to |  | The mutineers gave up to the Philippine army.
v | turn himself in | rec:to |  | The Serbian general turned himself in to the police.
n | surrender | src:poss,of rec:to light eventive |  | The surrender of the Iraqi soldiers to the Americans took place in Basra.
[mode=withdraw cameo=0874 ctx=military]
v | pull out | subj=troops,rebel noobj noxcomp |  | The last French troops pulled out on Friday.
v | pull back | noobj subj=troops,rebel rec:from |  | The Armenian army pulled back on Monday.
v | pull away | noobj from=place,area,border subj=troops rec:from |  | Russian tanks pulled away from the Georgian border and the army from Gori.
v | fall back | noobj subj=troops,rebel rec:from noprep=on,onto |  | The Libyan rebels fell back from Brega.
v | draw down | obj=troops,force,presence rec:in,from |  | Washington drew down its troops in Iraq.
v | move out | of=place,area,base subj=troops,rebel rec:of |  | Syrian troops moved out of Beirut.
v | march out | of=place,area,base subj=troops,rebel rec:of |  | The Spanish soldiers marched out of Najaf.
v | bring home | obj=troops,contingent rec:from |  | The Dutch government brought home its troops from Afghanistan.
v | bring back | obj=troops,contingent from=place,area,actor rec:from |  | Japan brought back its soldiers from South Sudan.
v | recall | obj=troops,peace-soldier rec:from |  | Nepal recalled its peacekeepers from Liberia.
v | pull | obj=troops from=place,area,actor rec:from |  | Turkey pulled its troops from Iraq.
v | take out | obj=troops of=place,area rec:of | r=.9 | The Czech government took its soldiers out of Kosovo.
v | fly home | obj=troops rec:from |  | Denmark flew home its soldiers from Iraq.
v | ship home | obj=troops rec:from |  | Moscow shipped home its soldiers from Germany.
v | return home | subj=troops from=place,area,actor rec:from nosubj=hostage |  | The Ugandan soldiers returned home from Somalia.
v | thin out | obj=troops,force,garrison rec:in |  | Syria thinned out its troops in Lebanon.
v | reduce | obj=troops,garrison,contingent,presence rec:in subj=actor |  | America reduced its troops in Germany.
v | cut | obj=troops,garrison,contingent rec:in subj=actor | r=.9 | Britain cut its troops in Iraq.
v | scale down | obj=troops,presence,operation,mission rec:in subj=actor |  | NATO scaled down its mission in Kosovo.
v | wind down | obj=operation,mission,presence rec:in subj=actor |  | The UN is winding down its mission in Mali.
v | abandon | obj=base,position,village,city,trench subj=troops,rebel rec:of |  | The Sudanese army abandoned its base in Darfur.
v | quit | obj=base,place,area subj=troops,rebel rec:obj | r=.9 | Eritrean troops quit the town of Badme.
v | flee | obj=place,base,position,city,village subj=troops,rebel rec:obj | r=.8 | Iraqi soldiers fled the city of Mosul.
v | evacuate | obj=city,village,area,territory subj=troops,rebel rec:of |  | The Croatian army evacuated the village.
v | cede | obj=territory,land,area,island,control,village,city rec:to |  | Bolivia ceded the territory to Chile.
v | relinquish | obj=control,territory,base,position,city rec:to,of |  | Britain relinquished control of Basra.
v | surrender | obj=village,city,base,territory,position,control,stronghold,airport rec:to |  | The Chadian rebels surrendered the town to the army.
v | give up | obj=territory,base,land,city,village,position,control,stronghold rec:to subj?=actor |  | The Serbian army gave up the village.
v | hand over | obj=base,territory,city,village,control,port,airport,post,island rec:to |  | Britain handed over the base to the Iraqi army.
v | hand back | obj=base,territory,land,island,village,area rec:to |  | Israel handed back the territory to Egypt.
v | turn over | obj=base,territory,control,city,village,airport,port rec:to |  | The Americans turned over the base to the Afghan army.
v | transfer control | rec:to of |  | The UN transferred control of the town to the Croatian police.
v | return control | rec:to of |  | Washington returned control of the airport to Haiti.
v | yield | obj=territory,control,city,village,position rec:to |  | The Tamil rebels yielded the town to the Sri Lankan army.
v | close | obj=base subj=troops,state,official in=place,area rec:in | r=.8 | Russia closed its base in Cuba.
v | shut down | obj=base subj=troops,state,official in=place,area rec:in | r=.8 | The United States shut down its base in Uzbekistan.
v | raise siege | rec:of | cameo=0872 | The Bosnian Serb army raised the siege of Sarajevo.
v | abandon siege | rec:of | cameo=0872 | The Yemeni rebels abandoned the siege of Taiz.
v | end occupation | rec:of |  | Israel ended its occupation of Lebanon.
v | end mission | rec:in subj=troops,state,official in=place,area | r=.8 | The Danish army ended its mission in Afghanistan.
n | withdrawal | from=place,area src:poss,by,of,amod rec:from light eventive |  | The French withdrawal from Niger ended in December.
n | pullout | from=place,area src:poss,by,of,amod rec:from light eventive |  | The Israeli pullout from Gaza began.
n | pullback | src:poss,by,of,amod rec:from light eventive |  | The Russian pullback from Kherson began.
n | drawdown | of=troops,force src:poss,by,of rec:in,from eventive light |  | The drawdown of American troops in Iraq began.
n | troop withdrawal | src:poss,by,of,amod rec:from light eventive |  | The Ethiopian troop withdrawal from Eritrea began.
n | departure | of=troops,peace-soldier,contingent src:of,poss rec:from eventive |  | The departure of Russian soldiers from Latvia began.
n | handover | of=territory,base,control,land,city,airport,island src:poss,by,from rec:to light eventive |  | The handover of the base by Britain to the Iraqi army took place.
n | exit | of=troops,peace-soldier,contingent src:of,poss rec:from eventive |  | The exit of Emirati troops from Yemen began.
[mode=release cameo=0841 ctx=legal]
v | free | obj=prisoner,freed rec:obj subj?=actor |  | The Turkish journalist was freed on Monday.
v | free | obj=person subj=captor rec:obj |  | The Somali pirates freed the Danish sailors.
v | release | obj=person from=prison,jail,custody,detention,captivity rec:obj |  | Egypt released the blogger from jail.
v | parole | obj=person rec:obj |  | Myanmar paroled the opposition leader.
v | liberate | obj=prisoner rec:obj |  | The Ethiopian government liberated the prisoners.
v | set at liberty | obj=person rec:obj |  | The Iranian judge set the lawyer at liberty.
v | release on bail | obj=person rec:obj |  | The Zimbabwean police released the opposition leader on bail.
v | let out | obj=person of=prison,jail,custody,detention rec:obj |  | Havana let the dissidents out of jail.
v | hand over | obj=captive,pow,sailor,pilot,soldier rec:to |  | Chad handed over the Libyan soldiers to the Red Cross.
v | hand back | obj=prisoner,hostage,body,soldier,pilot rec:to |  | Pakistan handed back the pilot to India.
v | give back | obj=prisoner,hostage,body,soldier rec:to,iobj,obj |  | Hezbollah gave back the bodies to Israel.
v | turn over | obj=prisoner,hostage,body,captive,remains rec:to |  | North Korea turned over the remains to the United States.
v | deliver | obj=prisoner,hostage,body,remains rec:to to=state,official,actor |  | Hamas delivered the bodies to the Red Cross.
v | send home | obj=prisoner,hostage,captive rec:obj |  | Morocco sent home the Algerian prisoners.
v | exchange | obj=captive,pow,body for=prisoner,body,captive rec:with | r=.8 | Israel exchanged the bodies for prisoners.
v | lift arrest | rec:of,on,from |  | The Burmese junta lifted the house arrest of the opposition leader.
v | end detention | rec:of of=person |  | The Nigerian government ended the detention of the editor.
v | end arrest | rec:of of=person |  | The Burmese junta ended the arrest of the opposition leader.
v | grant release | rec:to,iobj,of,obj | r=.9 | The Rwandan court granted early release to the opposition leader.
v | walk free | swap rec:by subj=person |  | Three Turkish journalists walked free on Monday.
v | go free | swap rec:by subj=person |  | The Turkish journalists went free in September.
v | leave prison | swap rec:by subj=person nosubj=minister,king,queen,prince,chancellor,delegation,ambassador |  | The Tunisian opposition leader left prison on Thursday.
v | leave jail | swap rec:by subj=person nosubj=minister,king,queen,prince,chancellor,delegation,ambassador |  | The Vietnamese journalist left jail on Sunday.
v | emerge | from=prison,jail,detention,captivity swap rec:by subj=person nosubj=minister,king,queen,prince,chancellor,delegation,ambassador |  | The Burmese opposition leader emerged from detention.
v | regain freedom | swap rec:from subj=person noprep=of |  | The Colombian hostages regained their freedom.
v | win freedom | swap rec:from subj=person noprep=of |  | Two Belarusian journalists won their freedom.
v | win release | swap rec:from subj=person | r=.8 | The Kurdish opposition leader won his release.
n | freeing | of=person src:poss,by rec:of light eventive |  | The freeing of the hostages by the Philippine rebels took place in Jolo.
n | repatriation | of=prisoner,body,remains,captive src:poss,by rec:to light eventive |  | The repatriation of Iraqi prisoners by Iran began.
n | handover | of=prisoner,hostage,body,captive,remains,pilot src:poss,by,from rec:to light eventive |  | The handover of the bodies by Hezbollah to Israel took place.
n | return | of=prisoner,hostage,body,remains,captive src:poss,by,from rec:to eventive |  | The return of the prisoners by Georgia to Russia took place.
n | release | of=ship,tanker,vessel,boat,plane src:poss,by,from rec:of light eventive | cameo=0842 | The release of the British tanker by Iran came in September.
[mode=release cameo=0842]
v | release | obj=ship,vessel,plane,cargo,body,remains,asset rec:of,to subj?=actor |  | Iran released the South Korean tanker.
v | give back | obj=property,land,artefact,church rec:to,iobj,obj |  | The Czech government gave back the land to the church and the bishops.
v | hand back | obj=property,artefact,church,asset rec:to |  | Belgium handed back the mask to Congo.
v | return | obj=artefact,remains,body,church,asset,gold rec:to |  | France returned the statues to Benin.
v | repatriate | obj=body,artefact,remains rec:to |  | Germany repatriated the skulls to Namibia.
v | restitute | obj=property,artefact,land rec:to |  | The Romanian government restituted the land to the Hungarian bishop.
n | return | of=artefact,property,land,asset src:poss,by,from rec:to eventive |  | The return of the statues by France to Benin took place in November.
n | restitution | of=property,land,artefact src:poss,by,from rec:to light eventive |  | The restitution of the land by the Polish government to the bishops began.
[mode=disarm cameo=0873 ctx=military]
v | hand over weapons | obj=weapon rec:to subj=rebel,troops,civil |  | The Irish guerrillas handed over their weapons.
v | hand over arms | obj=weapon rec:to subj=rebel,troops,civil |  | The Timorese rebels handed over their arms to the UN.
v | hand in arms | rec:to |  | The Tajik fighters handed in their arms.
v | put down arms |  |  | The Chechen fighters put down their arms.
v | put down weapons |  |  | The Ivorian rebels put down their weapons.
v | lay aside arms |  |  | The Aceh guerrillas laid aside their arms.
v | decommission | obj=weapon,missile,warhead,submarine,reactor |  | The Northern Irish guerrillas decommissioned their weapons.
v | disband | noobj subj=rebel,troops,militia,group |  | The Basque separatists disbanded.
v | disband | obj=militia,unit,army,battalion,wing,force,faction |  | The Kosovo rebels disbanded their army.
v | dissolve | obj=militia,army,wing,battalion,brigade |  | The Iraqi cleric and the Shiite rebels dissolved the militia.
v | demobilise | obj=any |  | Angola demobilised its soldiers.
v | demobilise | noobj subj=rebel,troops |  | The Mozambican guerrillas demobilised.
v | demobilize | noobj subj=rebel,troops |  | The Salvadoran guerrillas demobilized.
v | stand down | subj=troops,militia,rebel nosubj=official |  | The Estonian paramilitaries stood down.
v | scrap programme | ofobj=nuclear,chemical,atomic,biological subj=actor | ctx=cbrn | Libya scrapped its nuclear programme.
v | abandon programme | ofobj=nuclear,chemical,atomic,biological subj=actor | ctx=cbrn | South Africa abandoned its nuclear programme.
v | give up programme | ofobj=nuclear,chemical,atomic,biological subj=actor | ctx=cbrn | Iraq gave up its chemical programme.
v | freeze programme | ofobj=nuclear,chemical,atomic,biological subj=actor | ctx=cbrn | North Korea froze its nuclear programme.
v | shut down | obj=reactor,enrichment,centrifuge subj=state,official | ctx=cbrn r=.7 | North Korea shut down the reactor at Yongbyon.
v | mothball | obj=reactor,missile,warship,centrifuge subj=state,official | ctx=cbrn r=.8 | Iran mothballed the reactor.
v | suspend enrichment | subj=actor of | ctx=cbrn | Iran suspended its enrichment of uranium.
v | halt enrichment | subj=actor of | ctx=cbrn | Tehran halted the enrichment of uranium.
v | stop enrichment | subj=actor of | ctx=cbrn | Iran stopped the enrichment of uranium.
v | eliminate | obj=stockpile,arsenal,warhead,own-weapon,missile subj=state |  | Albania eliminated its stockpile of gas.
v | cut | obj=arsenal,stockpile,warhead subj=state |  | Russia cut its arsenal.
v | reduce | obj=arsenal,stockpile,warhead subj=state |  | The United States reduced its nuclear arsenal.
v | renounce violence | subj=actor |  | The Palestinian leaders and the PLO renounced violence.
v | renounce struggle | ofobj=armed subj=actor | r=.9 | The Corsican separatists renounced the armed struggle.
v | abandon struggle | ofobj=armed subj=actor |  | The Basque separatists abandoned the armed struggle.
v | end struggle | ofobj=armed subj=actor |  | The Kurdish rebels ended their armed struggle.
n | demobilization | of=rebel,troops,militia,fighter src:poss,of,by eventive light |  | The demobilization of the Colombian paramilitaries began.
n | demobilisation | of=rebel,troops,militia,fighter src:poss,of,by eventive light |  | The demobilisation of the Angolan rebels began.
n | decommissioning | of=weapon,missile,reactor src:poss,by eventive |  | The decommissioning of weapons by the Northern Irish guerrillas began.
n | dismantling | of=weapon,missile,base,reactor,arsenal src:poss,by,of eventive |  | The dismantling of the missiles by Ukraine began.
n | disbandment | of=militia,army,force,unit src:poss,by,of eventive light |  | The disbandment of the Lebanese militia began.
[mode=ceasefire cameo=0871 ctx=military]
v | call ceasefire | rec:with |  | The Colombian rebels called a ceasefire.
v | call truce | rec:with |  | The Ugandan rebels called a truce.
v | proclaim ceasefire | rec:with |  | The Angolan rebels proclaimed a ceasefire.
v | proclaim truce | rec:with |  | The Ukrainian president proclaimed a truce.
v | order ceasefire | rec:with,in subj=official,rebel |  | The Russian president ordered a ceasefire in Chechnya.
v | agree on ceasefire | rec:with |  | Sudan agreed on a ceasefire with the rebels.
v | agree to ceasefire | rec:with |  | The Tuareg rebels agreed to a ceasefire.
v | agree to truce | rec:with |  | Hamas agreed to a truce with Israel.
v | conclude ceasefire | rec:with |  | Armenia concluded a ceasefire with Azerbaijan.
v | conclude truce | rec:with |  | The Burmese junta concluded a truce with the Kachin rebels.
v | conclude armistice | rec:with |  | Bulgaria concluded an armistice with France.
v | sign armistice | obj=armistice rec:with |  | North Korea signed an armistice with the UN.
v | reach ceasefire | rec:with |  | The Yemeni government reached a ceasefire with the Houthis.
v | reach truce | rec:with |  | The Libyan government reached a truce with the militia.
v | extend ceasefire | rec:with |  | The Philippine government extended its ceasefire with the communist rebels.
v | extend truce | rec:with |  | Israel extended the truce with Hamas.
v | prolong ceasefire | rec:with |  | Tamil rebels prolonged the ceasefire.
v | renew ceasefire | rec:with |  | The Basque separatists renewed their ceasefire.
v | respect ceasefire |  |  | The Congolese rebels respected the ceasefire.
v | respect truce |  |  | The Syrian army respected the truce.
v | honour ceasefire |  | r=.9 | The Abkhaz separatists honoured the ceasefire.
v | implement ceasefire | rec:with |  | The Georgian army implemented the ceasefire.
v | observe truce |  |  | Hezbollah observed the truce.
v | hold fire | subj=troops,rebel,state rec:on,against |  | The Ukrainian army held its fire.
v | silence guns | subj=troops,rebel,state |  | The Ethiopian army silenced its guns.
v | cease hostilities | rec:with,against |  | The Ethiopian government ceased hostilities against Tigray.
v | suspend hostilities | rec:with,against |  | The Colombian rebels suspended hostilities.
v | cease | obj=fighting,attack,offensive,shelling,bombing rec:against,on,of |  | The Serbian army ceased its attacks on Sarajevo.
v | suspend | obj=fighting,offensive,attack,bombing,shelling,airstrike rec:against,on,of,in |  | The Philippine army suspended its offensive against the rebels.
v | suspend bombing | obj=bombing rec:of,against |  | NATO suspended the bombing of Serbia.
v | stop bombing | obj=bombing rec:of,against |  | Washington stopped the bombing of Hanoi.
v | halt bombing | obj=bombing rec:of,against |  | Moscow halted the bombing of Aleppo.
v | end bombing | obj=bombing rec:of,against |  | France ended the bombing of Libya.
v | pause | obj=fighting,offensive,attack,bombing,shelling,airstrike rec:against,on,of,in |  | The Saudi army paused its offensive in Yemen.
v | call off | obj=offensive,attack,operation,invasion,bombing,shelling,airstrike rec:against,on,of subj?=actor |  | The Philippine army called off its offensive against the rebels.
v | break off | obj=offensive,bombing,shelling,siege,assault rec:against,on,of subj?=actor |  | The Chadian rebels broke off their assault on the capital.
v | stop fighting | subj=rebel,troops,actor rec:in |  | The Tuareg rebels stopped fighting in Mali.
v | cease fighting | subj=rebel,troops,actor |  | The Moro guerrillas ceased fighting.
n | armistice | src:poss,between,by,of light=sign,conclude,declare,announce eventive2 |  | The armistice between Armenia and Azerbaijan took effect.
n | cessation | of=fighting,attack,hostility,bombing src:poss,by light=declare,announce eventive2 |  | The cessation of hostilities by the Ethiopian army began.
n | humanitarian pause | src:poss,by,of light=declare,announce eventive2 |  | The Saudi army declared a humanitarian pause.
n | suspension | of=fighting,offensive,bombing,attack,shelling src:poss,by rec:against,of,on light=announce,declare eventive |  | The suspension of attacks by the Peruvian guerrillas began on Monday.
[mode=access cameo=086]
v | let in | obj=inspector,observer,monitor,journalist,peace-soldier,aid,convoy,doctor rec:obj,of |  | Khartoum let in the peacekeepers.
v | let through | obj=aid,convoy,doctor,food rec:of,to |  | The Syrian army let the convoy through.
v | permit | obj=inspector,observer,monitor,peace-soldier,journalist,aid,convoy xcomp rec:obj |  | Baghdad permitted the inspectors to return.
v | receive | obj=inspector,peace-soldier,monitor rec:obj subj=actor | r=.9 | Iraq received the UN inspectors.
v | accept | obj=inspector,observer,peace-soldier,monitor rec:obj |  | Sudan accepted the UN peacekeepers.
v | readmit | obj=inspector,observer,monitor,peace-soldier,journalist rec:obj |  | Iran readmitted the inspectors of the IAEA.
v | provide access | rec:to,for,iobj,obj to,for,iobj=actor,person subj=state,official,rebel |  | Iran provided access to the inspectors.
v | open | obj=plant,site,airspace,port,prison,camp rec:to to=inspector,observer,journalist,state,official subj?=actor |  | Iran opened the plant to the inspectors.
v | reopen | obj=airspace,port,strait,crossing,corridor rec:to,for,with subj?=actor |  | Pakistan reopened its airspace to Indian airliners.
v | open up | obj=border,crossing,road,corridor rec:to,for,with |  | Ethiopia opened up the border with Eritrea.
v | throw open | obj=border,crossing,frontier rec:to |  | Hungary threw open its border with Austria.
v | unseal | obj=border,crossing rec:with |  | Niger unsealed the border with Nigeria.
v | unblock | obj=road,port,border,crossing,railway rec:to,with,for,between |  | Polish farmers unblocked the road to Ukraine.
v | dismantle | obj=roadblock,checkpoint,barricade subj=troops,rebel,civil rec:in,near |  | The Lebanese militia dismantled its roadblocks.
v | grant passage | rec:to,iobj,for,obj |  | Turkey granted passage to the Kurdish fighters.
v | give passage | rec:to,iobj,for,obj |  | Armenia gave safe passage to the Iranian convoy.
v | allow passage | rec:of,for,to |  | The Houthis allowed the passage of the aid convoy of the UN.
v | restore access | rec:to,for subj=actor |  | Ethiopia restored access for the Red Cross.
v | lift siege | obj=siege rec:of,on,from subj?=troops,rebel,state | cameo=0872 | The Malian rebels lifted the siege of Timbuktu.
n | reopening | of=border,crossing,road,airport,port,airspace src:poss,by rec:to,with eventive light |  | The reopening of the border by Niger took place on Friday.
n | opening | of=border,corridor,crossing src:poss,by rec:to,with,for eventive |  | The opening of the border by Egypt to Palestinians took place.
n | admission | of=observer,inspector,peace-soldier,monitor src:poss,by rec:of eventive |  | The admission of UN observers by Syria followed.
[mode=resign cameo=083 ctx=executive]
v | bow out | subj=official noprep=with |  | The Botswanan president bowed out on Saturday.
v | stand aside | subj=official | r=.8 | The Irish justice minister stood aside.
v | step aside | subj=official | r=.8 | The Algerian president stepped aside.
v | throw in towel | subj=official |  | The Italian finance minister threw in the towel.
v | give up | obj=post,seat,throne,presidency,chairmanship,portfolio subj=official nosubj=army,soldier,militia,navy,garrison,unit |  | The Czech minister gave up her post.
v | abandon post | subj=official nosubj=army,soldier,militia,navy,garrison,unit |  | The Libyan interior minister abandoned his post.
v | vacate | obj=post,seat,throne,office,presidency subj=official nosubj=army,soldier,militia,navy,garrison,unit |  | The Maltese prime minister vacated his seat.
v | leave | obj=post,cabinet,government,coalition subj=official nosubj=army,soldier,militia,navy,garrison,unit |  | The Dutch justice minister left the cabinet.
v | relinquish | obj=post,office,throne,presidency,title,command,portfolio subj=official nosubj=army,soldier,militia,navy,garrison,unit |  | The Kazakh president relinquished his office.
v | renounce throne | subj=official |  | The Nepalese king renounced the throne.
v | hand in resignation | rec:to subj=official |  | The Czech prime minister handed in his resignation.
v | hand in notice | rec:to subj=official | r=.8 | The Latvian finance minister handed in her notice.
v | present resignation | rec:to subj=official |  | The Lebanese prime minister presented his resignation to parliament.
v | deliver resignation | rec:to subj=official |  | The Estonian minister delivered her resignation to the president.
v | send resignation | rec:to subj=official |  | The Indian railway minister sent his resignation to the prime minister.
v | give resignation | rec:to subj=official |  | The Slovenian minister gave his resignation to the president.
v | walk out | of=government,cabinet,coalition subj=official,party |  | The Israeli foreign minister walked out of the government.
v | surrender power | rec:to noprep=of |  | The Malian junta surrendered power.
v | transfer power | rec:to noprep=of |  | The Polish general transferred power to the president.
v | yield power | rec:to |  | The Gambian president yielded power to his rival.
v | turn over power | rec:to noprep=of |  | The Nigerian junta turned over power to the president.
v | abandon | obj=post,office,throne,presidency subj=official,minister nosubj=army,soldier,militia,navy,garrison,unit | r=.9 | The Tunisian president abandoned his office.
v | withdraw candidacy | subj=official,candidate,politician rec:for | r=.7 ctx=election | The Ivorian opposition leader withdrew his candidacy.
v | flee country | subj=president,king,premier,leader,dictator | r=.7 | The Sri Lankan president fled the country.
v | go into exile | subj=president,king,premier,leader,dictator | r=.7 | The Haitian president went into exile.
n | handover | of=power src:poss,by,from rec:to light eventive |  | The handover of power by the Pakistani general took place in August.
n | transfer | of=power src:poss,by,from rec:to light eventive |  | The transfer of power by the Ghanaian junta to the president took place.
n | departure | of=president,minister,premier,official from=office,post,government,power src:of eventive | r=.9 | The departure of the Egyptian president from office came in February.
[mode=]
v | turn themselves in | rec:to subj=person,actor |  | The Albanian rebels turned themselves in to the police.
v | turn herself in | rec:to subj=person,actor |  | The Catalan minister turned herself in to the Belgian police.
v | give himself up | rec:to subj=person,actor |  | The Bosnian general gave himself up to the tribunal.
v | give themselves up | rec:to subj=person,actor |  | The mutinous Kenyan soldiers gave themselves up to the army.
v | hand himself over | rec:to subj=person,actor |  | The Congolese warlord and general handed himself over to the UN.
v | hand himself in | rec:to subj=person,actor |  | The Kosovo general handed himself in to the Dutch police.
v | raise flag | ofobj=white subj=troops,rebel |  | The Libyan soldiers raised the white flag.
v | hoist flag | ofobj=white subj=troops,rebel |  | The Argentine garrison and the army hoisted the white flag.
v | capitulate | noobj subj=troops,rebel rec:to |  | The Afghan garrison and the army capitulated to the Taliban.
n | capitulation | of=troops,garrison src:of,poss rec:to eventive |  | The capitulation of the Afghan army to the Taliban came in August.
[mode=disarm cameo=0873 ctx=military]
v | turn in | obj=weapon subj=rebel,troops,civil rec:to |  | The Liberian fighters turned in their rifles to the UN.
v | hand in | obj=weapon subj=rebel,troops,civil rec:to |  | The Irish guerrillas handed in their guns to the police.
v | give up | obj=weapon subj=rebel,troops,civil,state rec:to |  | The Moro rebels gave up their machine guns to the Philippine government.
v | surrender | obj=weapon subj=rebel,troops,civil |  | The Angolan guerrillas surrendered their rifles.
v | destroy stock | of=weapon,gas,mine,missile subj=state rec:none |  | Albania destroyed its stock of mustard gas.
v | dismantle | obj=centrifuge,silo,warhead,launcher,arsenal,stockpile subj?=actor | ctx=cbrn | Libya dismantled its centrifuges.
[mode=ceasefire cameo=0871 ctx=military]
v | stop shooting | subj=rebel,troops,state |  | The Yemeni army and the Houthis stopped shooting.
[mode=release cameo=0841 ctx=legal]
v | hand over | obj=prisoner of=war rec:to,obj |  | The Russian army handed over the Ukrainian prisoners of war.
v | let go | obj=ship,vessel,plane rec:of subj=state,official,troops | cameo=0842 | The Iranian navy let the tanker go.
[mode=access cameo=086]
v | let | obj=team,delegation,expert,doctor,convoy into=any rec:obj,of subj=state,official,rebel | r=.9 | The Chinese government let the doctors into Wuhan.
v | allow | obj=inspector,observer,monitor,journalist,convoy,peace-soldier,doctor into=any rec:obj |  | Damascus allowed the inspectors into the base.
v | call off blockade | obj=blockade rec:of subj?=actor | cameo=0872 | The Peruvian farmers called off the blockade of the road.
[mode=resign cameo=083 ctx=executive]
v | offer resignation | rec:to subj=official |  | The Bulgarian prime minister offered his resignation to parliament.
[mode=release cameo=0841 ctx=legal]
v | free | obj=person subj=state nosubj=troops,police noobj=hostage,slave rec:obj | r=.9 | Tehran freed the British tourist.
# Sanctions and embargoes eased: CAMEO 085 is RETREAT in PLOVER's table, other rules eased are CONCEDE.
[cameo=085 ctx=economic]
v | ease | obj=sanction,embargo rec:on,against,for |  | Washington eased the sanctions against Sudan.
v | lift | obj=sanction,embargo rec:on,against,from,of |  | Washington lifted the sanctions against Sudan.
v | end | obj=sanction,embargo rec:on,against,of |  | Washington ended the sanctions against Sudan.
v | suspend | obj=sanction,embargo rec:on,against |  | Washington suspended the sanctions against Sudan.
v | remove | obj=sanction,embargo rec:on,against,from |  | Washington removed the sanctions against Sudan.
v | waive | obj=sanction,embargo rec:for,on |  | Washington waived the sanctions against Sudan.
n | lifting | of=sanction,embargo src:poss,by rec:on,against light eventive |  | The lifting of sanctions on Iran by the EU came on Tuesday.
n | easing | of=sanction,embargo src:poss,by rec:on,against eventive |  | The easing of sanctions by Washington came on Sunday.
v | scale back | obj=sanction,embargo subj=actor |  | Washington scaled back the sanctions against Sudan.
v | water down | obj=sanction,embargo subj?=actor |  | Washington watered down the sanctions against Sudan.
v | roll back | obj=sanction,embargo subj?=actor |  | Washington rolled back the sanctions against Sudan.
v | revoke | obj=sanction,embargo subj?=actor rec:on,against |  | Washington revoked the sanctions against Sudan.
v | phase out | obj=sanction,embargo rec:on,against |  | Washington phased out the sanctions against Sudan.
n | relaxation | of=sanction,embargo src:poss,by rec:on,for light eventive |  | The relaxation of sanctions by Washington began in March.
n | removal | of=sanction,embargo src:poss,by rec:on,against,from eventive |  | The removal of sanctions on Sudan by Washington began in October.
n | suspension | of=sanction,embargo src:poss,by rec:on,against eventive |  | The suspension of sanctions by Washington came on Monday.
n | end | to=sanction,embargo src:poss light=announce,declare,order subj=official,state |  | The American president announced an end to the embargo.

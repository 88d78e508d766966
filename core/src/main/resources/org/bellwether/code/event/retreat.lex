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
v | allow | obj=inspector,observer,monitor,peacekeeper,journalist,aid xcomp rec:obj |  | Iran allowed the inspectors to enter the plant.
v | let | obj=inspector,observer,monitor,peacekeeper,journalist,aid rec:obj |  | Syria let UN observers into Homs.
v | admit | obj=inspector,observer,monitor,peacekeeper rec:obj |  | Burma admitted UN observers.
v | grant access | rec:to,iobj |  | Sudan granted access to the UN.
v | give access | rec:to,iobj |  | North Korea gave access to the inspectors of the IAEA.
v | allow access | rec:to,for,iobj |  | Damascus allowed access for the Red Cross.
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

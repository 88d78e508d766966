# ASSAULT: deliberate violence against people or property; fighting.
# Format: see lexicon.md. Origin: ours.
[cameo=190 ctx=military]
v | attack | obj=actor,person,place,building,convoy,village,base rec:obj,on,of subj=actor violent noverbal |  | Rebels attacked a village in Congo.
v | assault | obj=actor,person,place,building,position rec:obj |  | Militants assaulted a Pakistani base.
v | assail | obj=position,city,base,village rec:obj subj=troops,rebel |  | Rebels assailed the positions of the Chadian army.
v | kill | obj=person,actor,number rec:obj nosubj=accident | cameo=186 | Gunmen killed two Indian soldiers in Kashmir.
v | murder | obj=person,actor rec:obj | cameo=186 | Militants murdered a Pakistani journalist.
v | slay | obj=person,actor rec:obj |  | Rebels slew three Colombian policemen.
v | massacre | obj=person,actor rec:obj | cameo=202 | The militia massacred Rwandan civilians.
v | slaughter | obj=person rec:obj noanimal | cameo=202 | The militia slaughtered villagers in Darfur.
v | execute | obj=person,actor rec:obj |  | The Taliban executed two Afghan policemen.
v | wound | obj=person,actor,number rec:obj nosubj=accident |  | Israeli soldiers wounded a Palestinian boy.
v | injure | obj=person,actor,number rec:obj subj=actor,weapon |  | Police injured five demonstrators in Dhaka.
v | ambush | obj=any rec:obj subj=actor |  | Guerrillas ambushed an army convoy in Peru.
v | raid | obj=village,camp,base,actor subj=rebel rec:obj,of |  | Rebels raided a village in Uganda.
v | clash | rec:with with=actor violent recip |  | Ethiopian troops clashed with Eritrean soldiers.
v | clash | plural subj=troops,rebel,police recip noobj |  | Sudanese rebels and soldiers clashed in Darfur.
v | fight | rec:obj,against,with obj=actor,rebel,troops violent recip subj=troops,rebel,state |  | Government troops fought rebels in Mali.
v | fight | rec:against,with against=actor with=actor subj=troops,rebel,state recip |  | The Iraqi army fought against the Kurdish rebels.
v | battle | obj=actor,rebel,troops rec:obj recip violent subj=troops,rebel,police |  | Yemeni soldiers battled militants.
v | exchange fire | rec:with recip | cameo=193 | Indian soldiers exchanged fire with Pakistani troops.
v | trade fire | rec:with recip | cameo=193 | Azeri soldiers traded fire with Armenian soldiers.
v | strike | obj=actor,base,place,target,position rec:obj,in subj=troops,plane,rebel,missile,state violent |  | Israeli jets struck a base in Syria.
v | hit | obj=actor,base,place,target,village,hospital subj=plane,missile,rocket,bomb rec:obj,in |  | A Russian missile hit a Ukrainian hospital.
v | open fire | rec:on,at | cameo=193 mode=firearms | Soldiers opened fire on Iraqi protesters.
v | launch attack | rec:on,against |  | Rebels launched an attack on the Chadian army.
v | launch offensive | rec:against,on |  | The Sri Lankan army launched an offensive against the rebels.
v | launch assault | rec:on,against |  | The Libyan rebels launched an assault on Sirte.
v | launch operation | rec:against subj=troops,state | r=.8 | Turkey launched an operation against Kurdish rebels.
v | launch raid | rec:on,against,into |  | Ugandan rebels launched a raid on a village.
v | launch strike | rec:on,against,in subj=state,troops |  | America launched strikes against Sudan.
v | carry out attack | rec:on,against,in |  | Militants carried out an attack on the Egyptian police.
v | wage war | rec:on,against subj=actor |  | Ethiopia waged war on Eritrea.
v | declare war | rec:on,against subj=state |  | Eritrea declared war on Ethiopia.
v | die | in=attack,clash,fighting,battle,shelling,explosion,bombing,ambush,raid swap rec:subj subj=person |  | Three Turkish soldiers died in an attack.
v | repel | obj=attack,assault,invasion rec:by,of | r=.7 | Afghan soldiers repelled an attack by the Taliban.
n | attack | src:poss,by,from,amod rec:on,against,of light=launch,mount,carry,stage,commit,conduct eventive violent on?=actor,person,place,building,base,convoy against?=actor |  | An attack on the Kenyan embassy by militants took place.
n | assault | src:poss,by,from,amod rec:on,against light eventive on?=actor,person,place,building,base |  | The assault of the rebels on Monrovia began.
n | clash | src:poss,between,of,amod rec:with light eventive recip violent |  | Clashes between Serbian police and Kosovo rebels took place.
n | fighting | src:between,of,amod rec:with,against eventive recip violent |  | Fighting between Lebanese soldiers and militants continued.
n | battle | src:between,of rec:with,against eventive recip violent |  | A battle between Somali rebels and Kenyan troops took place.
n | killing | of=person,actor src:poss,by rec:of light eventive | cameo=186 | The killing of the Irish lawyer by gunmen shocked Belfast and took place at noon.
n | murder | of=person,actor src:poss,by rec:of light eventive | cameo=186 | The murder of the Russian journalist took place in October.
n | massacre | of=person,actor src:poss,by rec:of light eventive | cameo=202 | The massacre of Bosnian civilians by Serbian soldiers took place in July.
n | execution | of=person src:poss,by rec:of light eventive |  | The execution of the prisoners by the Iranian state took place.
n | ambush | src:poss,by rec:on,of light=lay,stage,set eventive |  | An ambush by guerrillas on the Peruvian army took place.
n | offensive | src:poss,by,of,amod rec:against,on,in light eventive violent |  | The offensive of the Pakistani army against the militants began.
n | violence | against=person,actor src:poss,by rec:against light=use eventive |  | The violence of the police against the Egyptian protesters continued.
[mode=abduct cameo=181]
v | abduct | obj=person,actor rec:obj |  | Rebels abducted four French aid workers.
v | kidnap | obj=person,actor rec:obj |  | Gunmen kidnapped a Nigerian bishop.
v | take hostage | rec:obj |  | Militants took Algerian workers hostage.
v | hold hostage | rec:obj |  | The rebels held the Filipino tourists hostage.
v | hijack | obj=plane,ship,bus,airliner rec:of,obj |  | Somali pirates hijacked a Greek ship.
v | snatch | obj=person rec:obj subj=uaf,rebel,actor | r=.7 | Gunmen snatched an Italian priest in Syria.
n | abduction | of=person,actor src:poss,by rec:of eventive |  | The abduction of the girls by Boko Haram took place in April.
n | kidnapping | of=person,actor src:poss,by rec:of eventive |  | The kidnapping of the German engineers by rebels took place in May.
n | hijacking | of=plane,ship,bus,airliner src:poss,by rec:of eventive |  | The hijacking of the Danish ship by pirates took place.
[mode=beat cameo=182]
v | beat | obj=person,actor rec:obj subj=police,troops,uaf,cop nosport |  | Police beat protesters in Minsk.
v | beat up | obj=person,actor rec:obj |  | Police beat up a Russian journalist.
v | club | obj=person rec:obj subj=police,troops |  | Riot police clubbed the demonstrators in Istanbul.
v | stab | obj=person rec:obj | mode=primitive | A militant stabbed an Israeli soldier.
v | lynch | obj=person rec:obj |  | The mob lynched a Kenyan policeman.
v | whip | obj=person rec:obj subj=actor |  | The Taliban whipped Afghan women.
v | manhandle | obj=person rec:obj subj=police,troops |  | Police manhandled Chinese journalists.
v | rough up | obj=person rec:obj |  | Police roughed up the Ugandan opposition leader.
v | stone | obj=person,vehicle rec:obj | mode=primitive | The crowd stoned Israeli soldiers.
v | behead | obj=person rec:obj | mode=primitive | Militants beheaded a Japanese hostage.
v | mistreat | obj=person rec:obj subj=actor | r=.8 | Guards and the police mistreated Iraqi prisoners.
n | beating | of=person src:poss,by rec:of eventive |  | The beating of the journalist by Serbian police took place.
n | beheading | of=person src:poss,by rec:of eventive | mode=primitive | The beheading of the hostage by the Philippine rebels took place.
[mode=torture cameo=1822]
v | torture | obj=person,actor rec:obj |  | Egyptian police tortured a student.
v | torment | obj=person rec:obj subj=police,troops |  | Soldiers tormented the Chilean prisoners.
n | torture | of=person src:poss,by rec:of eventive |  | The torture of the prisoners by the Syrian police continued.
[mode=sexual cameo=1821]
v | rape | obj=person,actor rec:obj |  | Soldiers raped Congolese women.
v | sexually abuse | rec:obj |  | Guards of the Iraqi army sexually abused prisoners.
v | sexually assault | rec:obj |  | Soldiers sexually assaulted the Burmese women.
n | rape | of=person src:poss,by rec:of eventive |  | The rape of the women by Serbian soldiers was reported and took place in May.
[mode=targeted cameo=185]
v | assassinate | obj=person,actor rec:obj | cameo=186 | Gunmen assassinated the Colombian senator.
v | gun down | obj=person,actor rec:obj | cameo=186 | Gunmen gunned down a Mexican mayor.
v | poison | obj=person rec:obj subj=actor |  | Agents of the FSB poisoned the Russian politician.
n | assassination | of=person,actor src:poss,by rec:of eventive light | cameo=186 | The assassination of the Lebanese minister by gunmen took place in Beirut.
n | assassination attempt | src:poss,by rec:on,against,of eventive light | cameo=185 | An assassination attempt on the Afghan president took place.
[mode=destroy cameo=1712]
v | destroy | obj=house,village,building,bridge,convoy,tank,church,mosque,base,crop subj=actor,missile,bomb,plane rec:of,in,obj |  | The Burmese army destroyed a village.
v | burn down | obj=house,village,building,church,mosque,school subj=actor rec:of,in,obj |  | The militia burned down a village in Darfur.
v | burn | obj=house,village,church,mosque,school subj=actor rec:of,in,obj |  | Rebels burned houses in Congo.
v | set ablaze | rec:of,obj |  | The mob set ablaze an Indian train.
v | raze | obj=house,village,building rec:of,in |  | Soldiers razed a village in Guatemala.
v | sabotage | obj=pipeline,railway,bridge,plant rec:of,in |  | Guerrillas sabotaged a pipeline in Colombia.
v | desecrate | obj=church,mosque,grave,synagogue,cemetery rec:of,in |  | Soldiers desecrated a church in Cyprus.
n | destruction | of=house,village,building,bridge,church,mosque src:poss,by rec:of eventive |  | The destruction of the village by the Sudanese army took place.
[mode=firearms cameo=193]
v | shoot | obj=person,actor rec:obj nosubj=film |  | Soldiers shot a Palestinian boy.
v | shoot dead | rec:obj |  | Police shot dead three protesters in Nepal.
v | shoot down | obj=plane,helicopter,drone,jet,airliner rec:of,obj | mode=heavy-weapons | Turkey shot down a Russian jet.
v | shoot at | obj=person,actor rec:obj subj=police,troops,rebel |  | Police shot at the demonstrators in Jakarta.
v | fire | on,at,into rec:on,at,into subj=police,troops,rebel,uaf |  | Police fired on demonstrators in Conakry.
v | fire | obj=shot,bullet subj=actor rec:at,into |  | Soldiers fired shots at the crowd in Rangoon.
n | shooting | of=person src:poss,by rec:of eventive nofilm |  | The shooting of the protesters by Nepalese police took place.
n | gunfire | src:between recip eventive | r=.6 | Gunfire between Korean soldiers took place at the border between South Korea and North Korea.
[mode=explosives cameo=183]
v | bomb | obj=building,actor,place,village,city,base rec:obj,of subj=rebel,uaf |  | Separatists bombed a police station in Spain.
v | blow up | obj=building,bridge,pipeline,bus,train,plane,house,line,vehicle rec:of,in,obj subj=actor |  | Rebels blew up a bridge in Sudan.
v | detonate | obj=bomb,device,mine,grenade subj=actor rec:in,near |  | Militants detonated a bomb in Baghdad.
v | plant bomb | rec:in,near,at subj=actor |  | Separatists planted a bomb in Madrid.
v | explode | subj=bomb,device,mine,grenade,car rec:in,near,at noobj src=none | r=.7 | A bomb exploded near the Turkish embassy.
v | kill | subj=bomb,explosion,blast,mine obj=person,number rec:obj src=none |  | A bomb killed three Iraqi policemen.
v | throw | obj=grenade,bomb subj=actor rec:at,into |  | Militants threw a grenade at the Indian soldiers.
v | hurl | obj=grenade,bomb subj=actor rec:at,into |  | Gunmen hurled grenades at the Kenyan police.
n | bombing | src:poss,by,amod rec:of,on,in light=carry,conduct eventive of=actor,place,building,city,embassy |  | The bombing of the American embassy by militants took place in August.
n | bomb attack | src:poss,by,amod rec:on,against,in light=carry,conduct,launch eventive |  | A bomb attack on the Iraqi police took place.
n | car bomb | src:poss,by rec:in,at eventive verb=kill,explode,wound,injure |  | A car bomb exploded in Kabul near the Afghan ministry.
[mode=suicide-attack cameo=183 ctx=terrorism]
v | blow himself up | rec:in,near,at |  | A militant blew himself up near the Afghan ministry.
n | suicide bombing | src:poss,by rec:on,against,in,at light=carry eventive |  | A suicide bombing by militants in Jerusalem took place.
n | suicide attack | src:poss,by rec:on,against,in,at light=carry eventive |  | A suicide attack on the Pakistani army took place.
[mode=aerial cameo=195 ctx=military]
v | bomb | obj=building,actor,place,village,city,base,position,target subj=plane,troops,state rec:obj,of,in |  | Sudanese planes bombed a village in Darfur.
v | bombard | obj=any subj=plane,troops,state,rebel rec:obj,of,in | mode=heavy-weapons cameo=194 | Syrian troops bombarded Homs.
v | strafe | obj=any subj=plane,troops,actor rec:obj,of,in |  | Iraqi helicopters strafed a village.
v | carry out air strike | rec:on,against,in |  | Israel carried out air strikes on Gaza.
v | launch air strike | rec:on,against,in |  | NATO launched air strikes on Serbia.
v | conduct air strike | rec:on,against,in |  | Turkey conducted air strikes on Kurdish rebels.
n | air strike | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | A Russian air strike killed Syrian civilians.
n | airstrike | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | An American airstrike killed Afghan civilians.
n | air raid | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | An Israeli air raid on Lebanon took place.
n | bombardment | src:poss,by,amod rec:of,on eventive light | mode=heavy-weapons cameo=194 | The bombardment of Misrata by the Libyan army continued.
[mode=drone cameo=195 ctx=military]
n | drone strike | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | An American drone strike killed Pakistani militants.
n | drone attack | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | A Russian drone attack on Kyiv took place.
[mode=heavy-weapons cameo=194 ctx=military]
v | shell | obj=any subj=troops,state,rebel,actor rec:obj,of,in |  | Serbian forces shelled Sarajevo.
v | fire rocket | rec:at,into,on |  | Hamas fired rockets at Israel.
v | fire missile | rec:at,into,on,against |  | Yemeni rebels fired missiles at Saudi Arabia.
v | fire mortar | rec:at,into,on |  | Rebels fired mortars at the Ugandan base.
v | launch missile | rec:at,into,on,against |  | Russia launched missiles at Ukraine.
v | launch rocket | rec:at,into,on,against |  | Hezbollah launched rockets into Israel.
v | sink | obj=ship,boat,vessel,warship,submarine subj=troops,state,ship rec:of,obj |  | The North Korean navy sank a South Korean ship.
n | shelling | src:poss,by,from,amod rec:of,on,in eventive light verb=kill,wound |  | The shelling of Donetsk by Ukrainian troops continued.
n | rocket attack | src:poss,by,from,amod rec:on,against eventive light |  | A rocket attack by Hamas on Israel took place.
n | missile attack | src:poss,by,from,amod rec:on,against eventive light |  | A missile attack by Iraq on Israel took place.
n | missile strike | src:poss,by,from,amod rec:on,against eventive light verb=kill,hit,wound |  | A Russian missile strike hit a Ukrainian town.
n | mortar attack | src:poss,by,from,amod rec:on,against eventive light |  | A mortar attack by rebels on the Iraqi ministry took place.
[mode=crowd-control cameo=175 ctx=repression]
v | disperse | obj=protest,person,crowd,rally,demonstration rec:obj,of,by subj=police,troops,actor |  | Riot police dispersed the demonstrators in Minsk.
v | break up | obj=protest,rally,demonstration,crowd,march,picket,gathering rec:of,by,obj subj=police,troops,actor |  | Police broke up a rally of the Belarusian opposition.
v | fire tear gas | rec:at,on,into |  | Police fired tear gas at protesters in Tunis.
v | fire rubber bullet | rec:at,on,into |  | Police fired rubber bullets at protesters in Santiago.
v | use tear gas | rec:against,on |  | Police used tear gas against the Greek farmers.
v | use water cannon | rec:against,on |  | Police used water cannon against the Turkish protesters.
v | tear-gas | obj=person rec:obj |  | Police tear-gassed the Bahraini protesters.
n | dispersal | of=protest,rally,demonstration,person src:poss,by rec:of eventive |  | The dispersal of the rally by Belarusian police took place.
[mode=unconventional cameo=204 ctx=cbrn]
v | gas | obj=person,actor,village,city rec:obj subj=actor |  | The Iraqi army gassed Kurdish villagers.
v | use chemical weapon | rec:against,on |  | The Syrian army used chemical weapons against rebels.
n | chemical attack | src:poss,by,amod rec:on,against,in eventive light verb=kill |  | A chemical attack by the Syrian army on rebels took place.
n | gas attack | src:poss,by,amod rec:on,against,in eventive light verb=kill |  | A gas attack by Iraq on Kurdish villagers took place.
[mode= cameo=203 ctx=religion_ethnicity]
n | genocide | of,against=actor,person src:poss,by rec:of,against light=commit eventive | cameo=203 | The Hutu militia committed genocide against Rwandan Tutsi civilians.
n | ethnic cleansing | src:poss,by rec:of light=commit eventive | cameo=203 | The ethnic cleansing of Bosnian Muslims by the Serbian army continued.

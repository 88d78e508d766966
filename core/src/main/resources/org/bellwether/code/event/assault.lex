# ASSAULT: deliberate violence against people or property; fighting.
# Format: see lexicon.md. Origin: ours.
[cameo=190 ctx=military]
v | attack | obj=actor,person,place,building,convoy,village,base rec:obj,on,of subj=actor violent |  | Rebels attacked a village in Congo.
v | assault | obj=actor,person,place,building,position rec:obj |  | Militants assaulted a Pakistani base.
v | assail | obj=position,city,base,village rec:obj subj=troops,rebel |  | Rebels assailed the positions of the Chadian army.
v | kill | obj=person,actor,number rec:obj nosubj=accident | cameo=186 | Gunmen killed two Indian soldiers in Kashmir.
v | murder | obj=person,actor rec:obj | cameo=186 | Militants murdered a Pakistani journalist.
v | slay | obj=person,actor rec:obj |  | Rebels slew three Colombian policemen.
v | massacre | obj=person,actor rec:obj | cameo=202 | The militia massacred Rwandan civilians.
v | slaughter | obj=person rec:obj | cameo=202 | The militia slaughtered villagers in Darfur.
v | execute | obj=person,actor rec:obj |  | The Taliban executed two Afghan policemen.
v | wound | obj=person,actor,number rec:obj nosubj=accident |  | Israeli soldiers wounded a Palestinian boy.
v | injure | obj=person,actor,number rec:obj subj=actor,weapon |  | Police injured five demonstrators in Dhaka.
v | ambush | obj=any rec:obj subj=actor |  | Guerrillas ambushed an army convoy in Peru.
v | raid | obj=village,camp,base,actor subj=armed-band rec:obj,of |  | Rebels raided a village in Uganda.
v | clash | rec:with with=actor violent recip |  | Ethiopian troops clashed with Eritrean soldiers.
v | clash | plural subj=troops,rebel,police recip noobj nowith |  | Sudanese rebels and soldiers clashed in Darfur.
v | fight | rec:obj,against,with obj=actor,rebel,troops violent recip subj=troops,rebel,state |  | Government troops fought rebels in Mali.
v | fight | rec:against,with against,with=actor subj=troops,rebel,state recip |  | The Iraqi army fought against the Kurdish rebels.
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
v | clash | rec:with with=troops,rebel,police,uaf,state subj=troops,rebel,police,uaf,state recip |  | Ethiopian troops clashed with Eritrean soldiers near Badme.
v | skirmish | with=troops,rebel,police subj=troops,rebel,state rec:with recip |  | Indian soldiers skirmished with Chinese troops.
v | grapple | with=troops,rebel,police,protester subj=troops,police,rebel rec:with | r=.7 | Riot police grappled with Serbian demonstrators.
v | engage | obj=troops,rebel subj=troops,rebel rec:obj recip violent |  | Ugandan soldiers engaged Congolese rebels.
v | go to war | rec:with,against subj=state |  | Ethiopia went to war with Eritrea.
v | mount attack | rec:on,against,in violent |  | The Taliban mounted an attack on the Afghan army.
v | mount offensive | rec:against,on,in subj=troops,rebel,state |  | The Burmese army mounted an offensive against the rebels.
v | mount assault | rec:on,against subj=troops,rebel,state,uaf |  | Rebels mounted an assault on the Chadian army.
v | mount raid | rec:on,against,into subj=troops,rebel,state,uaf,police |  | The South African army mounted a raid on Botswana.
v | stage attack | rec:on,against,in violent |  | Gunmen staged an attack on the Indian parliament.
v | stage ambush | rec:on,against |  | The guerrillas staged an ambush on Colombian soldiers.
v | stage raid | rec:on,against,into subj=troops,rebel,uaf,state |  | Kurdish rebels staged a raid on a Turkish base.
v | carry out raid | rec:on,against,into,in subj=troops,rebel,uaf,state |  | The Israeli army carried out a raid on Lebanon.
v | carry out massacre | rec:of,in | cameo=202 | Serbian soldiers carried out a massacre of Bosnian civilians.
v | commit massacre | rec:of,in,against | cameo=202 | The army committed a massacre of Guatemalan villagers.
v | carry out strike | rec:on,against,in |  | France carried out strikes on the Malian militants.
v | conduct strike | rec:on,against |  | The American army conducted a strike on Somali militants.
v | conduct raid | rec:on,against,in subj=troops,rebel |  | Afghan soldiers conducted a raid on the Taliban.
v | resume attack | rec:on,against subj=troops,rebel,state |  | Yemeni rebels resumed attacks on Saudi Arabia.
v | unleash | obj=offensive,barrage,strike,bombardment,raid rec:on,against subj=troops,rebel,state |  | Russia unleashed a barrage on Ukraine.
v | launch incursion | rec:into,in subj=troops,rebel,state |  | Turkey launched an incursion into Iraq.
v | attack | obj=person,actor with=knife,machete,axe,sword,hammer,spear,club,stick rec:obj | mode=primitive | Villagers attacked Indian policemen with machetes.
v | attack | obj=person,actor,building,base,place,village,convoy with=grenade,bomb,explosive rec:obj,of | mode=explosives | Militants attacked a Pakistani base with grenades.
v | attack | obj=person,actor,building,base,place,village,convoy with=rocket,missile,artillery,mortar,tank rec:obj,of | mode=heavy-weapons cameo=194 | Rebels attacked the Ugandan base with mortars.
v | attack | obj=person,actor,building,base,place,village,city with=drone rec:obj,of | mode=drone cameo=195 | Russia attacked the Ukrainian capital with drones.
v | storm | obj=building,base,prison,embassy,village,school,camp,hotel subj=armed-band rec:of,obj,in | r=.9 | Gunmen stormed a hotel in Mali.
v | eliminate | obj=militant,rebel,fighter,commander,terrorist,insurgent subj=troops,state,police rec:obj |  | Russian troops eliminated two Chechen rebels.
v | liquidate | obj=militant,rebel,fighter,commander,terrorist,opponent subj=troops,state,police rec:obj |  | Russian soldiers liquidated a Dagestani militant.
v | neutralize | obj=militant,rebel,fighter,terrorist,insurgent subj=troops,state,police rec:obj | r=.8 | The Turkish army neutralized two Kurdish militants.
v | take out | obj,out=militant,rebel,commander,terrorist,base subj=troops,state,drone rec:obj,of,out | r=.8 | The American army took out a Somali militant.
v | wipe out | obj,out=village,unit,rebel,population,garrison,patrol,people subj=troops,rebel,state rec:obj,of,in,out |  | Rebels wiped out a patrol of the Nigerien army.
v | exterminate | obj=person,actor,population subj=actor rec:obj | cameo=202 | The Hutu militia exterminated Tutsi villagers in Rwanda.
v | butcher | obj=person rec:obj subj?=actor | cameo=202 | The rebels butchered Algerian villagers.
v | put to death | rec:obj |  | Iran put the Kurdish prisoner to death.
v | drown | obj=person subj=troops,rebel,police,uaf rec:obj |  | Salvadoran soldiers drowned two villagers.
v | hurt | obj=person,actor,number subj=police,troops,rebel,uaf rec:obj |  | Riot police hurt four Greek students.
v | violate ceasefire | rec:with,in,against subj=actor | cameo=196 r=.8 | Azerbaijan violated the ceasefire with Armenia.
v | breach truce | rec:with,in subj=actor | cameo=196 r=.8 | The Sudanese army breached the truce with the rebels.
v | come under attack | rec:from,by swap subj=troops,police,base,convoy,building,village,city,position |  | A convoy of Kenyan soldiers came under attack from Somali militants.
v | repulse | obj=attack,assault,raid,offensive rec:by,of,on subj=troops,rebel,police | r=.7 | Ethiopian soldiers repulsed an attack by Somali militants.
v | beat back | obj,back=attack,assault,rebel,troops rec:by,obj,back subj=troops,rebel | r=.8 | Chadian soldiers beat back an attack by rebels.
v | retaliate | against=actor subj=troops,state,rebel with=strike,attack,fire,rocket,missile rec:against |  | Israel retaliated against Hamas with air strikes.
n | skirmish | src:between,of,amod rec:with light eventive recip |  | Skirmishes between Indian and Chinese soldiers took place in June.
n | hostility | src:between rec:with eventive recip violent |  | The hostilities between Armenia and Azerbaijan and their armies began in September.
n | war | between=state,troops,rebel src:between recip eventive |  | The war between Ethiopia and Eritrea began in May.
n | incursion | into=place,actor src:poss,by,of,amod rec:into light=launch,make,carry,conduct eventive |  | The Turkish incursion into Iraq began in February.
n | counterattack | src:poss,by,of,amod rec:on,against light=launch,mount eventive |  | The Ethiopian army launched a counterattack on the rebels.
n | counteroffensive | src:poss,by,of,amod rec:on,against,in light=launch,mount,begin eventive |  | The Ukrainian army launched a counteroffensive against Russian troops.
n | onslaught | on,against=actor,place,building src:poss,by,of,amod rec:on,against light=launch,begin eventive |  | The onslaught on the Kurdish fighters in Iraq continued.
n | slaughter | of=person,actor src:poss,by rec:of eventive | cameo=202 | The slaughter of Bosnian civilians by Serbian soldiers shocked Europe.
n | slaying | of=person,actor src:poss,by rec:of eventive | cameo=186 | The slaying of the Mexican mayor by gunmen took place in June.
n | mass killing | src:poss,by rec:of light=commit,carry eventive | cameo=202 | The mass killing of Tutsi civilians by the Rwandan militia began in April.
n | extermination | of=person,actor src:poss,by rec:of eventive | cameo=202 | The extermination of Kurdish villagers by the Iraqi army continued.
n | police violence | src:none rec:against eventive | r=.8 | Police violence against Nigerian students continued.
n | crossfire | src:between recip eventive r=.6 |  | Crossfire between Lebanese soldiers and Syrian soldiers continued.
n | atrocity | against=person,actor src:poss,by rec:against light=commit eventive | ctx=human_rights | The Serbian army committed atrocities against Kosovo civilians.
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
v | take captive | obj=person,actor rec:obj |  | Rebels took two Turkish engineers captive.
v | take hostages | rec:in,from subj=rebel,uaf |  | Chechen rebels took hostages in Russia.
v | hold captive | rec:obj |  | The Colombian guerrillas held three American pilots captive.
v | hold for ransom | rec:obj |  | Somali pirates held the British sailors for ransom.
v | seize | obj=worker,tourist,hostage,engineer,missionary,worker,sailor subj=armed-band rec:obj |  | Militants seized four German tourists.
v | carry off | obj,off=girl,schoolgirl,woman,child,boy,villager,student,person subj=armed-band rec:obj,off |  | Rebels carried off Ugandan children.
v | use as shield | obj=person rec:obj | cameo=184 | The Iraqi army used British hostages as human shields.
v | commandeer | obj=plane,bus,airliner subj=armed-band rec:of,obj |  | Gunmen commandeered a Pakistani airliner.
n | kidnap | of=person,actor src:poss,by rec:of eventive |  | The kidnap of the British tourists by Yemeni rebels took place in December.
n | hostage taking | src:poss,by rec:in,of eventive |  | The hostage-taking by Chechen rebels in Russia continued.
n | enforced disappearance | src:poss,by rec:of eventive |  | The enforced disappearance of the Thai lawyer by the police continued.
[mode=beat cameo=182]
v | beat | obj=person,actor rec:obj subj=police,troops,uaf,cop |  | Police beat protesters in Minsk.
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
v | punch | obj=person rec:obj subj=police,troops,uaf,official |  | A policeman punched a Georgian journalist.
v | kick | obj=person rec:obj subj=police,troops,uaf |  | Police kicked the Russian protester.
v | slap | obj=person rec:obj subj=police,troops,official nowith |  | A policeman slapped the Tunisian student.
v | flog | obj=person rec:obj |  | The Saudi police flogged the blogger.
v | lash | obj=person rec:obj subj=police,troops,state,rebel noat |  | The Taliban lashed an Afghan woman.
v | cane | obj=person rec:obj subj=police,state,official |  | Malaysian police caned two Burmese migrants.
v | thrash | obj=person rec:obj subj=police,troops,uaf,civil |  | Indian police thrashed the students.
v | bludgeon | obj=person rec:obj subj=police,troops,uaf,rebel,civil |  | Riot police bludgeoned the Nepalese demonstrators.
v | batter | obj=person rec:obj subj=police,troops,uaf |  | Police battered the Zimbabwean opposition leader.
v | maim | obj=person,number rec:obj |  | Rebels maimed villagers in Sierra Leone.
v | mutilate | obj=person rec:obj |  | Rebels mutilated Ugandan women.
v | beat to death | rec:obj |  | Egyptian policemen beat a blogger to death.
v | club to death | rec:obj |  | The mob and Kenyan policemen clubbed a protester to death.
v | set upon | rec:upon subj=police,troops,uaf,civil upon=person,actor |  | Riot police set upon the Greek students.
v | assault | obj=person rec:obj subj=police,troops,official,guard |  | Policemen assaulted a Ukrainian reporter.
v | trample | obj=person rec:obj subj=police,troops |  | Mounted policemen and Indian soldiers trampled protesters.
v | burn | obj=person rec:obj subj=police,troops,rebel,civil | mode=primitive r=.8 | The militia burned Sudanese villagers.
n | flogging | of=person src:poss,by rec:of eventive |  | The flogging of the Saudi blogger by the police took place on Friday.
n | lynching | of=person,actor src:poss,by rec:of eventive |  | The lynching of Israeli soldiers by a mob took place in October.
n | whipping | of=person src:poss,by rec:of eventive |  | The whipping of Afghan women by the Taliban continued.
n | caning | of=person src:poss,by rec:of eventive |  | The caning of the American student by the Singapore police took place in May.
n | assault | on=journalist,activist,protester,policeman,student,lawyer,prisoner src:poss,by,from rec:on light=commit,carry eventive | r=.9 | The policemen's assault on the Kenyan journalist took place in May.
[mode=torture cameo=1822]
v | torture | obj=person,actor rec:obj |  | Egyptian police tortured a student.
v | torment | obj=person rec:obj subj=police,troops |  | Soldiers tormented the Chilean prisoners.
n | torture | of=person src:poss,by rec:of eventive |  | The torture of the prisoners by the Syrian police continued.
v | abuse | obj=prisoner,detainee,inmate,captive subj=police,troops,guard,state rec:obj |  | American soldiers abused Iraqi prisoners.
v | maltreat | obj=person rec:obj subj?=police,troops,guard,state |  | Uzbek policemen maltreated the detainees.
v | waterboard | obj=person rec:obj |  | The CIA waterboarded a Pakistani prisoner.
v | electrocute | obj=person subj=police,troops,guard rec:obj |  | Syrian policemen electrocuted the detainees.
v | subject | obj=person to=torture,beating,abuse,electrocution rec:obj |  | The Uzbek police subjected the prisoner to torture.
v | humiliate | obj=prisoner,detainee,captive,inmate subj=police,troops,guard rec:obj |  | Russian soldiers humiliated Ukrainian prisoners.
n | mistreatment | of=person,actor src:poss,by rec:of eventive |  | The mistreatment of Iraqi prisoners by American soldiers caused anger.
n | maltreatment | of=person,actor src:poss,by rec:of eventive |  | The maltreatment of detainees by the Ukrainian police continued.
n | abuse | of=prisoner,detainee,inmate,captive src:poss,by rec:of eventive |  | The abuse of Iraqi detainees by British soldiers continued.
n | torture | src:poss,by rec:of light=carry,commit by=police,troops,guard eventive |  | Torture by the Egyptian police in Cairo continued.
[mode=sexual cameo=1821]
v | rape | obj=person,actor rec:obj |  | Soldiers raped Congolese women.
v | sexually abuse | rec:obj |  | Guards of the Iraqi army sexually abused prisoners.
v | sexually assault | rec:obj |  | Soldiers sexually assaulted the Burmese women.
n | rape | of=person src:poss,by rec:of eventive |  | The rape of the women by Serbian soldiers was reported and took place in May.
v | molest | obj=person subj=police,troops,rebel,peacekeeper rec:obj |  | Peacekeepers and Congolese soldiers molested girls.
v | enslave | obj=woman,girl,person subj=rebel,troops rec:obj |  | Islamic State enslaved Yazidi women in Iraq.
n | sexual assault | src:poss,by rec:on,against,of eventive light=commit |  | The sexual assaults on Burmese women in the camp continued.
n | sexual abuse | src:poss,by rec:of eventive light=commit |  | The sexual abuse of Congolese girls by peacekeepers continued.
n | sexual violence | src:poss,by rec:against eventive light=commit |  | Congolese soldiers committed sexual violence against women.
[mode=targeted cameo=185]
v | assassinate | obj=person,actor rec:obj | cameo=186 | Gunmen assassinated the Colombian senator.
v | gun down | obj=person,actor rec:obj | cameo=186 | Gunmen gunned down a Mexican mayor.
v | poison | obj=person rec:obj subj=actor |  | Agents of the FSB poisoned the Russian politician.
n | assassination | of=person,actor src:poss,by rec:of eventive light | cameo=186 | The assassination of the Lebanese minister by gunmen took place in Beirut.
n | assassination attempt | src:poss,by rec:on,against,of eventive light | cameo=185 | An assassination attempt on the Afghan president took place.
v | survive assassination attempt | rec:by swap |  | The Macedonian president survived an assassination attempt.
v | escape assassination attempt | rec:by swap |  | The Pakistani president escaped an assassination attempt.
v | survive attempt | subj=official,person on=life rec:by swap |  | The Georgian president survived an attempt on his life.
n | targeted killing | src:poss,by,amod rec:of eventive light=carry | cameo=186 | The targeted killing of the Hamas leader by Israel took place in March.
n | contract killing | src:poss,by rec:of eventive light=carry | cameo=186 | The contract killing of the Slovak journalist caused anger.
n | poisoning | of=person,actor,spy src:poss,by rec:of eventive |  | The poisoning of the Russian spy took place in March.
n | assassination bid | src:poss,by rec:on,against eventive |  | An assassination bid on the Somali president took place.
[mode=destroy cameo=1712]
v | destroy | obj=house,village,building,bridge,convoy,tank,church,mosque,base,crop subj=actor,missile,bomb,plane rec:of,in,obj |  | The Burmese army destroyed a village.
v | burn down | obj=house,village,building,church,mosque,school subj=actor rec:of,in,obj |  | The militia burned down a village in Darfur.
v | burn | obj=house,village,church,mosque,school subj=actor rec:of,in,obj |  | Rebels burned houses in Congo.
v | set ablaze | rec:of,obj |  | The mob set ablaze an Indian train.
v | raze | obj=house,village,building rec:of,in |  | Soldiers razed a village in Guatemala.
v | sabotage | obj=pipeline,railway,bridge,plant rec:of,in |  | Guerrillas sabotaged a pipeline in Colombia.
v | desecrate | obj=church,mosque,grave,synagogue,cemetery rec:of,in |  | Soldiers desecrated a church in Cyprus.
n | destruction | of=house,village,building,bridge,church,mosque src:poss,by rec:of eventive |  | The destruction of the village by the Sudanese army took place.
v | torch | obj=house,village,building,church,mosque,vehicle,school,embassy,market subj?=actor rec:of,in,obj |  | Rebels torched a village in Darfur.
v | set on fire | obj=house,village,building,church,mosque,vehicle,bus,car rec:obj,of,in |  | Rebels set houses in Congo on fire.
v | burn to ground | obj=house,village,building,church,mosque,school rec:obj,of,in |  | The Burmese army burned a Rohingya village to the ground.
v | flatten | obj=house,village,building,city,camp subj=plane,troops,bomb,state rec:of,in,obj |  | The Russian army flattened a hospital in Syria.
v | level | obj=house,village,building,city,camp,block subj=plane,troops,bomb,state,missile rec:of,obj,in noagainst noat |  | Israeli jets levelled a building in Gaza.
v | wreck | obj=building,office,village,house,mosque,church,bridge,embassy subj=actor,bomb,missile rec:of,obj,in |  | Rebels wrecked a school in Congo.
v | blow up | obj,up=statue,tomb,shrine,dam,road,railway,refinery,checkpoint subj?=actor rec:of,in,obj,up |  | Islamic State blew up a shrine in Iraq.
v | dynamite | obj=building,house,bridge,statue,pipeline,church,mosque subj?=actor rec:of,in,obj |  | The Taliban dynamited a statue in Bamiyan and a school in Kabul.
v | damage | obj=building,bridge,pipeline,ship,tanker,refinery,airport,hospital,church subj=missile,drone,bomb,rocket,shell,troops,rebel rec:of,in,obj |  | A Russian missile damaged a hospital in Kharkiv.
v | hit | obj=refinery,ship,tanker,school,market,hotel,airport,house,building subj=missile,rocket,shell,plane,bomb rec:of,in,obj |  | A Ukrainian rocket hit a refinery in Russia.
v | destroy | obj=school,hospital,refinery,plane,ship,depot,arsenal,port,crop,radar subj=troops,rebel,plane,missile,drone,state rec:of,in,obj |  | Israeli planes destroyed a radar in Syria.
v | vandalize | obj=church,mosque,synagogue,grave,cemetery,embassy subj=rebel,uaf,troops,police rec:of,in,obj |  | Militants vandalized a church in Iraq.
v | smash | obj=statue,tomb,shrine,grave,mosque,church subj=rebel,troops,police,state rec:of,in,obj |  | The militants smashed tombs in Mali.
n | arson attack | src:poss,by rec:on,against eventive light=carry |  | An arson attack on the Turkish consulate took place.
n | desecration | of=church,mosque,grave,synagogue,cemetery,tomb src:poss,by rec:of,in eventive | r=.8 | The desecration of the church by Turkish soldiers in Cyprus caused anger.
n | burning | of=village,house,church,mosque,school,embassy,home src:poss,by rec:of,in eventive |  | The burning of the Saudi embassy by Iranian protesters shocked Riyadh.
[mode=firearms cameo=193]
v | shoot | obj=person,actor rec:obj nosubj=film |  | Soldiers shot a Palestinian boy.
v | shoot dead | rec:obj |  | Police shot dead three protesters in Nepal.
v | shoot down | obj=plane,helicopter,drone,jet,airliner rec:of,obj | mode=heavy-weapons | Turkey shot down a Russian jet.
v | shoot at | at=person,actor rec:at subj=police,troops,rebel noobj |  | Police shot at the demonstrators in Jakarta.
v | fire | on,at,into rec:on,at,into subj=police,troops,rebel,uaf noobj |  | Police fired on demonstrators in Conakry.
v | fire | obj=shot,bullet subj=actor rec:at,into |  | Soldiers fired shots at the crowd in Rangoon.
n | shooting | of=person src:poss,by rec:of eventive |  | The shooting of the protesters by Nepalese police took place.
n | gunfire | src:between recip eventive | r=.6 | Gunfire between Korean soldiers took place at the border between South Korea and North Korea.
v | shoot to death | rec:obj |  | Gunmen shot a Honduran journalist to death.
v | fire upon | rec:upon subj=police,troops,rebel,uaf |  | Soldiers fired upon the Guinean demonstrators.
v | fire shot | rec:at,into,on subj=police,troops,rebel,uaf |  | Turkish soldiers fired shots at Syrian refugees.
v | fire ammunition | rec:at,into,on subj=police,troops |  | Police fired live ammunition at Iraqi protesters.
v | use ammunition | rec:against,on subj=police,troops |  | The army used live ammunition against Sudanese protesters.
v | fire round | rec:at,into,on subj=police,troops,rebel,uaf |  | North Korean soldiers fired rounds at South Korean soldiers.
v | spray | obj=person,building,vehicle,crowd,bus,actor,car with=bullet,gunfire,fire rec:obj,of |  | Gunmen sprayed an Iraqi bus and two policemen with bullets.
v | rake | obj=person,building,vehicle,crowd,bus,village,car with=bullet,gunfire,fire rec:obj,of |  | Gunmen raked a Pakistani bus and Pakistani policemen with gunfire.
v | pick off | obj,off=person,actor subj=sniper,marksman,sharpshooter rec:obj,off |  | Syrian snipers picked off civilians in Homs.
v | snipe | at=person,actor,troops subj=troops,rebel,uaf,sniper rec:at |  | Serbian soldiers sniped at Bosnian civilians.
v | return fire | rec:on,at,against subj=police,troops,rebel | r=.7 | Israeli soldiers returned fire on the Palestinian gunmen.
v | exchange shot | rec:with recip |  | Cambodian soldiers exchanged shots with Thai soldiers.
v | exchange gunfire | rec:with recip |  | Somali militants exchanged gunfire with Kenyan soldiers.
v | trade shot | rec:with recip |  | North Korean soldiers traded shots with South Korean soldiers.
v | come under fire | rec:from,by swap subj=troops,police,base,convoy,village,position from=troops,rebel,uaf,place |  | Indian soldiers came under fire from Pakistani troops.
n | firefight | src:between,amod rec:with eventive recip |  | A firefight between Afghan soldiers and militants took place.
n | gun battle | src:between,amod rec:with eventive recip |  | A gun battle between Mexican soldiers and traffickers took place.
n | gunfight | src:between,amod rec:with eventive recip |  | A gunfight between Jordanian police and Islamic State took place.
n | shootout | src:between,amod rec:with eventive recip |  | A shootout between Brazilian police and traffickers took place.
n | gun attack | src:poss,by rec:on,against eventive light=carry |  | A gun attack on Irish policemen took place.
[mode=explosives cameo=183]
v | bomb | obj=building,actor,place,village,city,base rec:obj,of subj=armed-band |  | Separatists bombed a police station in Spain.
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
v | plant | obj=bomb,explosive,mine,device subj=actor rec:in,near,at,under,on |  | Basque separatists planted explosives in Madrid.
v | set off | obj,off=bomb,device,mine,explosive,grenade subj?=actor rec:in,near,at |  | Militants set off a bomb near the Indian embassy.
v | explode | obj=bomb,device,mine,grenade,car subj=actor rec:in,near,at |  | Separatists exploded a bomb near the French consulate.
v | trigger | obj=bomb,device,mine,explosive subj=rebel,uaf,actor rec:in,near,at |  | Militants triggered a bomb near the Iraqi parliament.
v | go off | subj=bomb,device,mine,grenade,explosive,blast rec:in,near,at,outside |  | A bomb went off near the British consulate.
v | blow up | subj=bomb,device,car,mine noobj rec:in,near,at,outside |  | A car bomb blew up near the Lebanese parliament.
v | rip through | through=any subj=bomb,explosion,blast rec:through,in |  | A bomb ripped through the Egyptian consulate.
v | tear through | through=any subj=bomb,explosion,blast rec:through,in |  | An explosion tore through the Egyptian consulate.
v | wound | subj=bomb obj=person,number,actor rec:obj |  | A bomb wounded four Thai soldiers.
v | injure | subj=bomb obj=person,number,actor rec:obj |  | A mine injured two Turkish policemen.
v | firebomb | obj=building,office,house,embassy,church,mosque,home,shop rec:of,in,obj |  | Militants firebombed the Israeli embassy.
v | toss | obj=grenade,bomb,explosive,petrol-bomb subj=actor rec:at,into,on |  | Gunmen tossed a grenade at Burundian policemen.
v | lob | obj=grenade,bomb,explosive,petrol-bomb subj=actor rec:at,into,on |  | Militants lobbed grenades at Indian soldiers.
v | carry out bombing | rec:in,of,on,against |  | Militants carried out bombings in Baghdad.
v | carry out bomb attack | rec:in,on,against |  | Militants carried out a bomb attack on the Spanish police.
n | car bombing | src:poss,by rec:in,of,on,at,outside eventive light=carry | cameo=1832 | A car bombing near the Iraqi ministry took place, and militants carried out a car bombing in Baghdad.
n | truck bombing | src:poss,by rec:in,of,on,at,outside eventive light=carry | cameo=1832 | A truck bombing of the American embassy by militants took place in August.
n | bomb blast | src:none rec:in,at,near,outside eventive |  | A bomb blast near the Pakistani parliament took place.
n | grenade attack | src:poss,by rec:on,against,in eventive light=carry |  | A grenade attack on Rwandan policemen took place.
n | mine attack | src:poss,by rec:on,against eventive light=carry |  | A mine attack on Turkish soldiers took place.
n | explosion | near,outside,inside=embassy,consulate,ministry,parliament,base src:none rec:near,outside,inside eventive | r=.7 | An explosion near the Swedish embassy took place.
[mode=suicide-attack cameo=183 ctx=terrorism]
v | blow himself up | rec:in,near,at |  | A militant blew himself up near the Afghan ministry.
n | suicide bombing | src:poss,by rec:on,against,in,at light=carry eventive |  | A suicide bombing by militants in Jerusalem took place.
n | suicide attack | src:poss,by rec:on,against,in,at light=carry eventive |  | A suicide attack on the Pakistani army took place.
[mode=suicide-attack cameo=1831 ctx=terrorism]
v | blow themselves up | rec:in,near,at,outside |  | Two militants blew themselves up near the Indonesian parliament.
v | blow herself up | rec:in,near,at,outside |  | A Chechen woman blew herself up near the Russian ministry.
v | detonate | obj=vest,belt,himself,herself,themselves subj=actor rec:in,near,at,outside |  | A militant detonated his vest near the Afghan ministry.
v | ram | obj=car,truck,vehicle into=building,base,checkpoint,embassy,actor,bus,crowd,convoy rec:into,of |  | A suicide bomber rammed a truck into the Turkish consulate.
v | drive | obj=car,truck,vehicle into=building,base,checkpoint,embassy,crowd,convoy subj=rebel,uaf rec:into,of | r=.8 | A militant drove a car into a base of the Malian army.
v | carry out suicide attack | rec:on,against,in,at |  | Militants carried out a suicide attack on the Yemeni army.
v | carry out suicide bombing | rec:on,against,in,at |  | Militants carried out a suicide bombing in Jerusalem.
n | suicide blast | src:poss,by rec:in,on,at,near eventive |  | A suicide blast near the Afghan parliament took place.
n | suicide bomb attack | src:poss,by rec:in,on,at,against eventive light=carry,launch |  | A suicide bomb attack on Pakistani policemen took place.
[mode=aerial cameo=195 ctx=military]
v | bomb | obj=building,actor,place,village,city,base,position,target subj=plane,troops,state rec:obj,of,in |  | Sudanese planes bombed a village in Darfur.
v | bombard | obj=place,actor,position,city,village,base,building,troops,rebel,area,enclave subj=plane,troops,state,rebel rec:obj,of,in | mode=heavy-weapons cameo=194 | Syrian troops bombarded Homs.
v | strafe | obj=any subj=plane,troops,actor rec:obj,of,in |  | Iraqi helicopters strafed a village.
v | carry out air strike | subj=actor rec:on,against,in |  | Israel carried out air strikes on Gaza.
v | launch air strike | subj=actor rec:on,against,in |  | NATO launched air strikes on Serbia.
v | conduct air strike | subj=actor rec:on,against,in |  | Turkey conducted air strikes on Kurdish rebels.
n | air strike | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | A Russian air strike killed Syrian civilians.
n | airstrike | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | An American airstrike killed Afghan civilians.
n | air raid | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | An Israeli air raid on Lebanon took place.
n | bombardment | src:poss,by,amod rec:of,on eventive light | mode=heavy-weapons cameo=194 | The bombardment of Misrata by the Libyan army continued.
v | drop bomb | rec:on,over,in subj=plane,troops,state |  | Sudanese planes dropped bombs on a village in Darfur, and Russian jets dropped bombs on Ukraine.
v | bomb | obj=bridge,port,airport,hospital,refinery,village,camp,rebel subj=plane,troops,state rec:of,in,obj |  | Saudi jets bombed a port in Yemen.
v | pound | obj=position,city,place,target,village,base,rebel subj=plane,jet nosubj=drone rec:obj,of,in |  | Turkish jets pounded Kurdish positions in Iraq.
v | attack | obj=position,city,place,target,village,base,rebel,troops,convoy,building subj=plane,jet nosubj=drone rec:obj,of,in |  | Libyan planes attacked the rebels in Misrata.
v | raid | obj=position,city,place,target,village,base,actor subj=plane,jet rec:obj,of,in |  | Israeli planes raided Lebanon.
v | launch airstrike | subj=actor rec:on,against,in |  | France launched airstrikes on Islamic State.
v | launch air raid | subj=actor rec:on,against,in |  | Israel launched an air raid on Tunisia.
v | carry out airstrike | subj=actor rec:on,against,in |  | Turkey carried out airstrikes on Syria.
v | carry out air raid | subj=troops,state rec:on,against,in |  | Kenya carried out air raids on Somalia.
v | conduct airstrike | rec:on,against,in |  | Jordan conducted airstrikes on Syria.
v | launch bombing raid | rec:on,against,in |  | Sudan launched a bombing raid on South Sudan.
n | air strike | src:poss,by,from,amod rec:on,against,in eventive light |  | Air strikes by Turkey on Syria took place.
n | airstrike | src:poss,by,from,amod rec:on,against,in eventive light |  | Airstrikes by Saudi Arabia on Yemen continued.
n | air raid | src:poss,by,from,amod rec:on,against,in eventive light |  | The Israeli air raid on Syria took place at night.
n | bombing raid | src:poss,by,from,amod rec:on,against,in eventive light |  | Bombing raids by Russia on Chechnya continued.
n | air attack | src:poss,by,from,amod rec:on,against,in eventive light |  | Air attacks by Ethiopia on Somalia continued.
n | bombing campaign | src:poss,by,amod rec:against,in,on eventive light |  | The NATO bombing campaign against Serbia began in March.
[mode=drone cameo=195 ctx=military]
n | drone strike | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | An American drone strike killed Pakistani militants.
n | drone attack | src:poss,by,from,amod rec:on,against,in eventive light verb=kill,hit,wound,destroy |  | A Russian drone attack on Kyiv took place.
v | hit | subj=drone obj=building,base,place,vehicle,convoy,ship,city,position,troops,rebel,state,person rec:obj,of,in |  | A Turkish drone hit Kurdish militants in Iraq.
v | strike | subj=drone obj=building,base,place,vehicle,convoy,ship,city,position,refinery,troops,rebel,state rec:obj,of,in |  | A Ukrainian drone struck a refinery in Russia.
v | attack | subj=drone obj=building,base,place,vehicle,convoy,ship,city,position,troops,rebel,state rec:obj,of,in |  | Iranian drones attacked Israel.
v | kill | subj=drone obj=person,number,troops,rebel rec:obj |  | An American drone killed a Pakistani militant.
v | launch drone | rec:at,on,against |  | Yemeni rebels launched drones at Israel.
v | fire drone | rec:at,on,against,into |  | Iran fired drones at Israel.
n | drone strike | src:poss,by,from,amod rec:on,against,in eventive light |  | A drone strike by America on Somali militants took place.
n | drone attack | src:poss,by,from,amod rec:on,against,in eventive light |  | The Russian drone attack on Kyiv took place at night.
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
v | pound | obj=position,city,place,target,village,base,rebel,enclave subj=troops,state,artillery,rebel,tank,warship rec:obj,of,in |  | Serbian artillery pounded Sarajevo.
v | pummel | obj=position,city,place,target,village,base,rebel subj=troops,state,artillery rec:obj,of,in |  | Russian artillery pummelled Grozny.
v | hammer | obj=position,city,place,village,base,rebel subj=troops,artillery rec:obj,of,in |  | Syrian artillery hammered Aleppo.
v | rocket | obj=position,city,place,village,base,embassy,building subj=troops,rebel,plane rec:obj,of,in |  | Rebels rocketed Kabul.
v | mortar | obj=position,city,place,village,base,embassy,building subj=troops,rebel rec:obj,of,in |  | Militants mortared a base of the Iraqi army.
v | lob | obj=shell,mortar,rocket,missile rec:at,into,on subj=actor |  | Hezbollah lobbed rockets into Israel.
v | rain | obj=shell,rocket,missile,bomb rec:on subj=troops,rebel,state |  | Serbian troops rained shells on Sarajevo.
v | fire shell | rec:at,into,on |  | North Korea fired shells at South Korea.
v | fire artillery | rec:at,into,on |  | Turkish troops fired artillery at Syria.
v | fire projectile | rec:at,into,on |  | Lebanese militants fired projectiles at Israel.
v | down | obj=plane,jet,helicopter,drone,airliner,fighter subj?=troops,rebel,state,missile rec:of,obj |  | Syrian rebels downed a Russian jet.
v | bring down | obj,down=plane,jet,helicopter,drone,airliner,fighter subj?=troops,rebel,state,missile rec:of,obj,down |  | Chechen rebels brought down a Russian helicopter.
v | torpedo | obj=ship,vessel,warship,boat,tanker rec:of,obj |  | A North Korean submarine torpedoed a South Korean warship.
v | ram | obj=ship,boat,vessel,trawler,ferry,warship subj=ship,troops,state,warship rec:of,obj |  | A Chinese ship rammed a Vietnamese boat.
v | set ablaze | obj=tank,ship,tanker,depot,refinery,plane subj=missile,rocket,troops,rebel,drone rec:of,in,obj |  | Yemeni rebels set a British tanker ablaze.
n | shelling | src:poss,by,from,amod rec:of,on,in eventive light |  | The shelling of Donetsk by Ukrainian soldiers continued.
n | missile strike | src:poss,by,from,amod rec:on,against,in eventive light |  | A missile strike by Russia on Odesa took place.
n | artillery attack | src:poss,by,from,amod rec:on,against eventive light=carry,launch,mount |  | The artillery attacks on Ukrainian soldiers continued.
n | artillery fire | src:poss,by,from,amod rec:on,against,at eventive light=open |  | The artillery fire on the Armenian soldiers continued.
n | rocket fire | src:poss,by,from rec:on,into,at,against eventive |  | Rocket fire by Hamas on Israel continued.
[mode=crowd-control cameo=175 ctx=repression]
v | disperse | obj=protest,person,crowd,rally,demonstration rec:obj,of,by subj=police,troops,actor |  | Riot police dispersed the demonstrators in Minsk.
v | break up | obj=protest,rally,demonstration,crowd,march,picket,gathering rec:of,by,obj subj=police,troops,actor |  | Police broke up a rally of the Belarusian opposition.
v | fire tear gas | rec:at,on,into |  | Police fired tear gas at protesters in Tunis.
v | fire rubber bullet | rec:at,on,into |  | Police fired rubber bullets at protesters in Santiago.
v | use tear gas | rec:against,on |  | Police used tear gas against the Greek farmers.
v | use water cannon | rec:against,on |  | Police used water cannon against the Turkish protesters.
v | tear-gas | obj=person rec:obj |  | Police tear-gassed the Bahraini protesters.
n | dispersal | of=protest,rally,demonstration,person src:poss,by rec:of eventive |  | The dispersal of the rally by Belarusian police took place.
v | use force | rec:against,on subj=police,troops,state against=person,actor,protest,crowd |  | Riot police used force against Chilean students.
v | use baton | rec:against,on |  | Police used batons against Malaysian protesters.
v | use rubber bullet | rec:against,on |  | Police used rubber bullets against Catalan voters and Spanish demonstrators.
v | use pepper spray | rec:against,on |  | Police used pepper spray against Hong Kong students.
v | fire water cannon | rec:at,on |  | Police fired water cannon at Turkish protesters.
v | turn water cannon | rec:on,against |  | Police turned water cannon on Georgian protesters.
v | fire stun grenade | rec:at,into,on |  | Belarusian police fired stun grenades at demonstrators.
v | fire pepper spray | rec:at,on,into |  | Hong Kong police fired pepper spray at students.
v | lob tear gas | rec:at,into,on |  | Police lobbed tear gas at Bahraini demonstrators.
v | hurl tear gas | rec:at,into,on |  | Police hurled tear gas at Kenyan protesters.
v | throw tear gas | rec:at,into,on |  | Police threw tear gas at Haitian protesters.
v | shoot tear gas | rec:at,into,on |  | Police shot tear gas at Venezuelan protesters.
v | spray | obj=person,crowd with=gas,water,pepper,cannon subj=police,troops rec:obj |  | Riot police sprayed Greek farmers with tear gas.
v | douse | obj=person,crowd with=water,gas,cannon subj=police,troops rec:obj |  | Turkish police doused Kurdish demonstrators with water.
v | drive back | obj,back=protester,crowd,demonstrator,striker,marcher,student subj=police,troops rec:obj,back |  | Riot police drove back the Bolivian protesters.
v | push back | obj,back=protester,crowd,demonstrator,striker,marcher,student subj=police,troops rec:obj,back |  | Riot police pushed back Armenian demonstrators.
v | scatter | obj=protester,crowd,demonstrator,striker,marcher,student subj=police,troops,gas rec:obj |  | Riot police scattered Albanian demonstrators.
v | charge | obj=protester,crowd,demonstrator,striker,marcher subj=police,troops rec:obj nowith | r=.8 | Mounted police charged Spanish demonstrators.
v | charge into | into=protester,crowd,demonstrator,striker,marcher subj=police,troops rec:into |  | Riot police charged into Italian demonstrators.
v | charge at | at=protester,crowd,demonstrator,striker,marcher subj=police,troops rec:at |  | Riot police charged at French demonstrators.
v | clear | obj=square,camp,protester,demonstrator,barricade subj=police,troops rec:of,obj |  | Egyptian police cleared the camp of protesters.
v | break up | obj,up=camp,vigil,blockade,meeting,congress,strike subj=police,troops rec:of,by,obj,up |  | Police broke up a meeting of Vietnamese believers in Hanoi.
v | disperse | obj=strike,picket,march,meeting,vigil,gathering subj=police,troops rec:of,by,obj |  | Kazakh police dispersed a picket of opposition activists.
n | baton charge | src:poss,by rec:on,against,at eventive |  | A baton charge by the Indian police on farmers followed.
[mode=unconventional cameo=204 ctx=cbrn]
v | gas | obj=person,actor,village,city rec:obj subj=actor |  | The Iraqi army gassed Kurdish villagers.
v | use chemical weapon | rec:against,on |  | The Syrian army used chemical weapons against rebels.
n | chemical attack | src:poss,by,amod rec:on,against,in eventive light verb=kill |  | A chemical attack by the Syrian army on rebels took place.
n | gas attack | src:poss,by,amod rec:on,against,in eventive light verb=kill |  | A gas attack by Iraq on Kurdish villagers took place.
v | use poison gas | rec:against,on |  | Iraq used poison gas against Kurdish rebels.
v | use nerve gas | rec:against,on |  | The Syrian army used nerve gas against rebels.
v | use mustard gas | rec:against,on |  | Iraqi troops used mustard gas against Iranian soldiers.
v | use biological weapon | rec:against,on |  | Japan used biological weapons against Chinese villagers.
v | use chlorine | rec:against,on,in |  | The Syrian army used chlorine against rebels.
v | fire chemical shell | rec:at,on,into |  | Iraqi troops fired chemical shells at Iranian soldiers.
n | nerve agent attack | src:poss,by,amod rec:on,against,in eventive light |  | A nerve agent attack by Russian agents on a British policeman took place.
n | gas attack | src:poss,by,amod rec:on,against,in eventive light |  | The gas attack on the Kurdish rebels in Iraq continued.
[mode= cameo=203 ctx=religion_ethnicity]
n | genocide | of,against=actor,person src:poss,by rec:of,against light=commit eventive | cameo=203 | The Hutu militia committed genocide against Rwandan Tutsi civilians.
n | ethnic cleansing | src:poss,by rec:of light=commit eventive | cameo=203 | The ethnic cleansing of Bosnian Muslims by the Serbian army continued.
[mode=primitive cameo=182]
v | knife | obj=person rec:obj subj?=actor |  | A militant knifed a French policeman.
v | decapitate | obj=person rec:obj |  | Militants decapitated a Kurdish fighter and two Syrian soldiers.
v | hack to death | rec:obj |  | Militants hacked a Bangladeshi blogger to death.
v | stab to death | rec:obj |  | A militant stabbed an Israeli settler to death.
v | slit throat | rec:of |  | Militants slit the throats of Egyptian villagers.
v | strangle | obj=person rec:obj subj=police,troops,rebel,uaf |  | Gunmen strangled a Mexican journalist.
n | stabbing | of=person,actor src:poss,by rec:of eventive |  | The stabbing of the Israeli soldier by a militant took place in Jerusalem.
n | decapitation | of=person src:poss,by rec:of eventive |  | The decapitation of the Egyptian workers by militants shocked Cairo.
n | acid attack | src:poss,by rec:on,against light=carry eventive |  | An acid attack on an Afghan schoolgirl took place.

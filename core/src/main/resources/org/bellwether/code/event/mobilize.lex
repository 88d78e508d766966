# MOBILIZE: show or readiness of force without using it.
# Format: see lexicon.md. Origin: ours.
[mode=troops cameo=154 ctx=military]
v | deploy | obj=troops,soldier,force,police,warship,ship,plane rec:in,to,on,near,along |  | Uganda deployed troops on the border of South Sudan.
v | mobilize | obj=troops,soldier,reservist,force,actor rec:against |  | Azerbaijan mobilized reservists.
v | mobilise | obj=troops,soldier,reservist,force,actor rec:against |  | Ethiopia mobilised its army.
v | mass | obj=troops,force,tank rec:on,near,along,at |  | Russia massed troops on the border of Ukraine.
v | amass | obj=troops,force,tank,weapon rec:on,near,along,at |  | Eritrea amassed troops on the border with Ethiopia.
v | send | obj=troops,soldier,force,warship,reinforcement,tank,police,jet rec:to,into |  | France sent troops to Mali.
v | dispatch | obj=troops,soldier,force,warship,reinforcement,tank,police rec:to,into |  | Iran dispatched warships to Yemen.
v | move | obj=troops,force,tank,missile,warship rec:to,into,towards |  | Turkey moved tanks to the border with Syria.
v | redeploy | obj=troops,force rec:to,in |  | India redeployed troops to Kashmir.
v | reinforce | obj=border,troops,garrison rec:with,in |  | Tajikistan reinforced the border with Afghanistan.
v | station | obj=troops,missile,tank,plane,warship rec:in,at |  | Russia stationed bombers in Belarus.
v | put on alert | rec:against |  | Seoul put its army on alert.
v | place on alert | rec:against |  | Pakistan placed its air force on alert.
v | be on alert | subj=troops,police |  | Israeli troops are on alert in the Golan.
v | remain on alert | subj=troops,police |  | The Lebanese army remained on alert in Beirut.
v | go on alert | subj=troops,police |  | Kenyan troops went on alert.
v | call up | obj,up=reservist,troops,conscript rec:against |  | Israel called up reservists.
v | increase presence | rec:in |  | NATO increased its presence in Poland.
v | build up | obj=troops,force rec:in,on,along |  | Syria built up its forces on the border of Lebanon.
v | hold manoeuvres | noofobj=joint rec:near |  | The Russian navy held manoeuvres near Norway.
v | hold exercises | noofobj=joint rec:near |  | The Chinese navy held exercises near Taiwan.
v | hold drills | noofobj=joint rec:near |  | The Belarusian army held drills near Brest.
v | conduct exercises | noofobj=joint rec:near |  | The North Korean army conducted exercises.
v | conduct drills | noofobj=joint rec:near |  | The Iranian navy conducted drills in the Gulf.
v | begin exercises | noofobj=joint rec:near |  | The Georgian army began exercises.
v | patrol | subj=troops,plane,warship,police obj=place,area,street,border rec:obj |  | Soldiers patrolled the streets of Bangkok for the Thai army.
v | take up positions | subj=troops,police,rebel rec:near,around |  | Russian troops took up positions near Gori.
v | parade | obj=missile,tank,weapon subj=actor |  | North Korea paraded its missiles.
n | deployment | of=troops,force,missile,soldier,police src:poss,by rec:in,to,on light eventive |  | The deployment of Russian troops in Belarus began.
n | mobilization | of=troops,reservist,army,force src:poss,by,of light=announce,order,declare eventive |  | Kyiv ordered a mobilization of reservists.
n | military exercise | src:poss,by,of,amod rec:near light eventive noamod=joint |  | Military exercises of the Chinese army took place near Taiwan.
n | buildup | src:poss,by,of,amod rec:in,on,near eventive of=troops,force |  | The buildup of Russian forces near Ukraine continued.
n | troop movement | src:poss,by,of rec:near,in,on eventive |  | Troop movements by Eritrea near Ethiopia continued.
n | show of force | src:poss,by,of rec:against,in light=stage,make eventive |  | A show of force by the Thai army took place.
v | position | obj=troops,tank,missile,warship rec:near,on,along,in,at |  | Turkey positioned troops along the border with Iraq.
v | concentrate | obj=troops,tank,warship rec:near,on,along,in,at |  | Serbia concentrated troops near Kosovo.
v | mass | subj=troops,rebel,tank on,near,along,at=border,place,area,coast,city noobj rec:on,near,along,at |  | Iranian troops massed on the Afghan border.
v | gather | subj=troops,tank on,near,along,at=border,place,coast,front noobj rec:near,on,along |  | Ethiopian troops gathered near the border with Somalia.
v | assemble | obj=troops,fleet,warship,army subj=actor rec:near,in,off |  | Beijing assembled a fleet near Taiwan.
v | raise | obj=army,brigade,battalion noof subj=actor rec:against |  | The Libyan general raised an army against the government.
v | muster | obj=troops,fighter,army subj=actor rec:against,near |  | The Yemeni president mustered troops against the rebels.
v | marshal | obj=troops,tank,fleet subj=actor rec:against,near |  | Baghdad marshalled its forces near Kuwait.
v | rush | obj=troops,reinforcement,tank rec:to,into,towards |  | India rushed troops to Kashmir.
v | fly | obj=troops,plane,reinforcement subj=state,troops rec:to,into,over |  | Moscow flew paratroopers to Kazakhstan.
v | bring up | obj,up=troops,tank,reinforcement rec:to,near,in |  | The Sudanese army brought up tanks near the capital.
v | pour | obj=troops,tank,reinforcement rec:into,to |  | Russia poured troops into Chechnya.
v | rotate | obj=troops,plane,warship rec:into,to,in subj=actor |  | NATO rotated troops into Latvia.
v | base | obj=troops,plane,warship rec:in,at subj?=state |  | The American air force has based bombers in Poland.
v | garrison | obj=troops rec:in,at |  | Armenia garrisoned troops in Karabakh.
v | ready | obj=troops,missile,fleet subj=actor rec:against |  | Tehran readied its troops.
v | activate | obj=reservist,troops,guard subj=actor rec:against |  | The Polish government activated reservists.
v | alert | obj=troops subj=state,official,actor |  | The Lebanese government alerted its troops in the south.
v | draft | obj=conscript,reservist,man,soldier,citizen subj=state |  | Syria drafted reservists.
v | conscript | obj=person subj=state,rebel,troops |  | The Eritrean government conscripted students.
v | call out | obj,out=troops,police,guard subj=official,state rec:against |  | The Bolivian president called out the army.
v | put | obj=troops,soldier,army in=readiness,alert rec:against |  | The Greek government put the army in full readiness.
v | order mobilization | rec:against noobj=cessation |  | The Armenian government ordered mobilization.
v | declare mobilization | rec:against noobj=cessation |  | Azerbaijan declared a general mobilization.
v | announce mobilization | rec:against noobj=cessation |  | The Russian president announced a partial mobilization.
v | order mobilisation | rec:against noobj=cessation |  | Kyiv ordered a general mobilisation.
v | declare mobilisation | rec:against noobj=cessation |  | The Ethiopian government declared a general mobilisation.
v | step up presence | rec:in,on,near |  | NATO stepped up its presence in the Baltic and in Romania.
v | strengthen presence | subj=troops,state,bloc rec:in,near,on |  | NATO strengthened its military presence in Estonia.
v | bolster | obj=troops,garrison,presence subj=actor rec:in,near,on |  | Turkey bolstered its garrison in Cyprus.
v | boost | obj=troops,garrison,presence subj=state,bloc,troops rec:in,near,on |  | America boosted its troops in Afghanistan.
v | beef up | obj,up=troops,garrison,presence rec:in,near,on |  | Thailand beefed up its forces on the border with Cambodia.
v | increase | obj=troops,garrison subj=actor rec:in,near,on |  | Colombia increased its forces on the border with Venezuela.
v | fortify | obj=border,position,base,garrison subj=actor rec:with,in |  | Finland fortified its border with Russia.
v | roll | subj=tank,troops into,through,towards,toward rec:into,through,towards,toward noobj |  | Russian tanks rolled into Grozny.
v | move | subj=troops,tank into,towards,toward=place,city,position,area rec:into,towards,toward noobj | r=.8 | Ethiopian troops moved into Somalia.
v | advance | subj=troops,rebel,tank on,towards,toward,into=place,city,border,position rec:on,towards,toward,into noobj |  | Rebels advanced on Tripoli.
v | march | subj=troops,rebel on,into,towards=place,city rec:on,into,towards noobj | r=.7 | Ethiopian rebels and soldiers marched on Addis Ababa.
v | cross | subj=troops,tank,rebel obj=border,frontier,river rec:into,with |  | Turkish troops crossed the border into Iraq.
v | penetrate | obj=airspace rec:of subj?=plane,troops,state |  | Chinese bombers penetrated the airspace of Taiwan.
v | enter | obj=airspace subj=plane,troops,warship,state rec:of,obj |  | Syrian jets entered Turkish airspace.
v | overfly | obj=place,actor subj=plane,troops,state rec:obj |  | The Israeli jets overfly Lebanon almost daily.
v | buzz | obj=warship,ship,plane subj=plane,troops rec:of,obj |  | Russian jets buzzed an American destroyer.
v | scramble | obj=plane,jet,fighter subj?=state,troops rec:against |  | Japan scrambled fighters against Chinese bombers.
v | shadow | obj=warship,ship,submarine subj=warship,troops,plane rec:of,obj |  | A Chinese frigate shadowed an American warship.
v | sail | subj=warship,troops through,near,into,towards rec:near,into,towards,through | r=.7 | An American warship sailed near China.
v | encircle | obj=warship,ship,island,base subj=warship,troops rec:obj,of |  | The warships of the Chinese navy encircled an island of Taiwan.
v | train | obj=gun,missile,artillery,rocket rec:on subj=actor |  | Hezbollah trained its missiles on Israel.
v | aim | obj=gun,missile,artillery,rocket rec:at subj=actor |  | Pyongyang aimed its artillery at Seoul.
v | point | obj=gun,missile,artillery,rocket rec:at subj=actor |  | China pointed missiles at Taiwan.
v | stage exercises | noofobj=joint nowith rec:near |  | The Turkish army staged exercises near Cyprus.
v | stage manoeuvres | noofobj=joint nowith rec:near |  | The Greek navy staged manoeuvres near Cyprus.
v | stage drills | noofobj=joint nowith rec:near |  | The Iranian army staged drills near Azerbaijan.
v | launch exercises | noofobj=joint nowith rec:near subj=troops,state |  | The Russian navy launched exercises near Ukraine.
v | conduct manoeuvres | noofobj=joint nowith rec:near |  | The Pakistani navy conducted manoeuvres near India.
v | begin drills | noofobj=joint nowith rec:near |  | The Chinese army began drills near Taiwan.
v | hold maneuvers | noofobj=joint nowith rec:near |  | The Russian army held maneuvers near Georgia.
v | hold war games | noofobj=joint nowith rec:near |  | The Iranian navy held war games in the Gulf.
v | stage war games | noofobj=joint nowith rec:near |  | The Egyptian army staged war games near Libya.
v | hold military parade | nowith |  | The North Korean army held a military parade in Pyongyang.
v | stage show of force | rec:against,in,near |  | The Russian navy staged a show of force near Crimea and the Ukrainian port.
v | flex muscles | subj=troops,state rec:against,near,in | r=.7 | Beijing flexed its muscles near Taiwan.
n | mobilisation | of=troops,reservist,army,force src:poss,by light=announce,order,declare eventive |  | The mobilisation of Armenian reservists continued.
n | general mobilization | src:poss,by,of light=announce,order,declare eventive |  | The general mobilization by Eritrea continued.
n | military drill | src:poss,by,of,amod rec:near light eventive noamod=joint nowith |  | Russian military drills began near Estonia.
n | military buildup | src:poss,by,of,amod rec:in,on,near,along eventive |  | The Russian military buildup near Ukraine continued.
n | troop buildup | src:poss,by,of,amod rec:in,on,near,along eventive |  | Iraq's troop buildup near Kuwait continued.
n | troop deployment | src:poss,by,of,amod rec:in,on,near,along,to eventive light |  | Turkey's troop deployment in Libya began in January.
n | redeployment | of=troops,tank,plane,warship src:poss,by rec:in,to,near eventive light |  | The redeployment of Indian troops to Kashmir began.
n | massing | of=troops,tank src:poss,by rec:on,near,along,at eventive |  | The massing of Russian troops near Ukraine continued.
n | military parade | src:poss,by,of,amod light=hold,stage,host eventive nowith |  | The Chinese military parade took place in September.
n | airspace violation | src:poss,by,amod rec:of | r=.8 | The airspace violations by Turkey angered Greece.
[mode=troops cameo=152 ctx=military]
v | put on standby | obj=troops rec:against |  | London put its troops on standby.
v | place on standby | obj=troops rec:against |  | Ankara placed its soldiers on standby.
v | put on war footing | rec:against |  | Pyongyang put its army on a war footing.
v | place on war footing | rec:against |  | Baku placed the Azeri army on a war footing.
v | raise alert | subj=troops,police,official |  | The South Korean army raised its alert level.
v | raise readiness | subj=state,troops,official |  | The Russian army raised the readiness of its missile units.
v | heighten readiness | subj=state,troops,official |  | The Israeli army heightened the readiness of its units.
v | heighten | obj=alert subj=troops,state |  | The Indian navy heightened its alert.
v | be on high alert | subj=troops,police,state |  | Taiwanese troops were on high alert.
v | be on full alert | subj=troops,police,state |  | Pakistani troops were on full alert.
v | be on standby | subj=troops,police |  | French soldiers were on standby in Chad.
v | stand by | subj=troops near,in,at,outside noobj |  | Kenyan soldiers stood by near the border with Somalia.
[mode=weapons cameo=154 ctx=military]
v | test | obj=missile,nuclear-weapon,warhead,weapon subj=actor |  | North Korea tested a missile.
v | test-fire | obj=any subj=actor |  | India test-fired a missile.
v | launch | obj=missile subj=actor noprep=at,against,on,into |  | Pyongyang launched a long-range missile.
v | deploy | obj=missile,weapon,tank rec:in,to,near,on |  | Russia deployed missiles in Kaliningrad.
v | place | obj=missile,weapon rec:in,near |  | Russia placed missiles in Belarus.
v | install | obj=missile,radar rec:in,near |  | America installed missiles in Romania.
v | enrich | obj=uranium subj=actor | ctx=cbrn | Iran enriched uranium.
n | missile test | src:poss,by,of,amod light=conduct,carry,hold eventive |  | A North Korean missile test took place on Friday.
n | nuclear test | src:poss,by,of,amod light=conduct,carry,hold eventive | ctx=cbrn | A nuclear test by Pakistan took place in May.
v | fire | obj=missile,rocket subj=state,troops noat noon noagainst nointo=actor,building,city,area,territory,village nofrom=actor |  | North Korea fired a ballistic missile.
v | detonate nuclear | subj=actor | ctx=cbrn | North Korea detonated a nuclear device.
v | explode nuclear | subj=actor | ctx=cbrn | India exploded a nuclear device.
v | carry out nuclear test | subj=actor | ctx=cbrn | Pakistan carried out a nuclear test.
v | conduct launch | of=missile,rocket subj=actor |  | Iran conducted a launch of missiles.
v | test | obj=nuclear-weapon,bomb,torpedo,rocket,bomber subj=state,troops |  | Russia tested a torpedo.
v | resume enrichment | subj=actor | ctx=cbrn | Tehran resumed the enrichment of uranium.
v | begin enrichment | subj=actor | ctx=cbrn | Iran began enrichment of uranium.
v | step up enrichment | subj=actor | ctx=cbrn | Iran stepped up the enrichment of uranium.
v | reprocess | obj=plutonium,fuel,rod subj=actor | ctx=cbrn | North Korea reprocessed plutonium.
v | produce | obj=plutonium,uranium subj=state | ctx=cbrn r=.8 | Pyongyang produced plutonium.
v | restart | obj=reactor,centrifuge subj=state,official | ctx=cbrn r=.8 | North Korea restarted a reactor.
v | display | obj=missile,tank,warhead subj=state,troops |  | Pyongyang displayed new missiles.
v | show off | obj,off=missile,tank,warhead,weapon subj=state,troops |  | Iran showed off a new missile.
v | unveil | obj=missile,warhead,bomber,submarine subj=state,troops |  | Tehran unveiled a new missile.
v | stockpile | obj=weapon,missile,warhead subj=actor |  | Hezbollah stockpiled rockets in Lebanon.
v | hoard | obj=weapon,missile subj=actor |  | The Iraqi militia hoarded weapons.
v | brandish | obj=weapon subj=rebel,troops,civil,uaf |  | Militants brandished rifles in Mosul.
v | mine | obj=border,road,port,harbour,harbor,coast,bridge subj=troops,rebel,state rec:with,of,in |  | Uzbekistan mined its border with Tajikistan.
v | lay | obj=mine subj=actor rec:in,on,along,near,with |  | Armenian soldiers laid mines along the border with Azerbaijan.
v | station | obj=missile,warhead,artillery,rocket subj=actor rec:in,near,on,at |  | Washington stationed missiles in Turkey.
v | position | obj=missile,warhead,artillery,rocket,gun subj=actor rec:in,near,on,at |  | Moscow positioned missiles in Kaliningrad.
v | base | obj=missile,warhead subj=actor rec:in,near |  | Moscow based missiles in Cuba.
v | move | obj=missile,warhead,artillery,rocket,launcher subj=actor rec:to,into,near,towards |  | Pyongyang moved artillery to the border with South Korea.
v | bring | obj=missile,warhead,artillery,tank subj=state,troops rec:to,into,near |  | Libya brought artillery into Chad.
n | missile launch | src:poss,by,of,amod light=conduct,carry,stage eventive |  | A North Korean missile launch took place.
n | test launch | of=missile,rocket src:poss,by light=conduct,carry eventive |  | The test launch of a missile by Iran took place.
n | rocket test | src:poss,by,of,amod light=conduct,carry,hold eventive |  | Iran conducted a rocket test.
n | weapons test | src:poss,by,of,amod light=conduct,carry,hold eventive |  | North Korea conducted a weapons test.
[mode=police cameo=153]
v | step up | obj=security,patrol,control subj=actor rec:in,at,around |  | The French police stepped up patrols in Paris.
v | tighten | obj=security subj=actor rec:in,at,around |  | The Russian authorities tightened security in Moscow.
v | increase | obj=security,patrol subj=actor rec:in,at,around |  | The Belgian authorities increased security at the airport.
v | beef up | obj=security,patrol,border rec:in,at,around |  | Spain beefed up security in Ceuta.
v | cordon off | obj,off=place,area,street,square,building,centre,center subj=police,actor |  | Riot police cordoned off the square in Minsk.
v | surround | obj=building,square,village,area,city subj=police,troops rec:obj,of |  | Troops surrounded the Thai parliament.
v | deploy | obj=constable subj=actor rec:in,to,at |  | The Egyptian government deployed riot police in Cairo.
v | flood | obj=place,street,square,city,area with=constable,troops,soldier subj=actor rec:obj |  | The Indian government flooded Srinagar with soldiers.
v | dispatch | obj=constable,guard subj=actor rec:to |  | The Hungarian government dispatched policemen to the border.
v | post | obj=constable,guard,soldier subj=actor rec:at,outside,in,around,near |  | The Indian government posted police outside the Pakistani embassy.
v | station | obj=constable,guard subj=actor rec:at,outside,in,around |  | The Greek authorities stationed riot police outside parliament.
v | send in | obj,in=constable,troops,guard subj=official,state rec:to,into |  | The Peruvian president sent in the police.
v | draft in | obj,in=constable,troops subj=actor rec:to |  | The British government drafted soldiers in.
v | seal off | obj,off=square,street,area,building,road,centre,center,embassy,parliament subj?=police,troops,state |  | Riot police sealed off the square in Minsk.
v | ring | obj=building,square,area,parliament,embassy subj=police,troops rec:obj,of |  | Riot police ringed the Ukrainian parliament.
v | encircle | obj=building,square,parliament,embassy subj=police,troops rec:obj,of |  | Riot police encircled the Georgian parliament.
v | guard | obj=building,embassy,square,border,bridge subj=police,troops rec:obj,of | r=.7 | Soldiers guarded the Bolivian parliament.
v | line | obj=street,road,avenue,square,border subj=police,troops rec:with |  | Riot police lined the streets of Belgrade, and Serbian soldiers lined the roads.
v | fan out | subj=police,troops across,through,in,around rec:across,through,in,around |  | Iraqi soldiers fanned out across Baghdad.
v | set up | obj,up=checkpoint,roadblock,cordon subj=police,troops,rebel,state rec:in,on,around,near |  | Iraqi soldiers set up checkpoints in Mosul.
v | erect | obj=roadblock,barrier,checkpoint,barricade subj=police,troops,state rec:in,on,around,near |  | Turkish police erected barriers around the parliament.
v | man | obj=checkpoint,roadblock,barricade subj=police,troops,rebel rec:in,on |  | Somali soldiers manned checkpoints in Mogadishu.
v | strengthen | obj=security,patrol subj=police,troops,state,official rec:in,at,around,on |  | The French government strengthened security at the border.
v | bolster | obj=security,patrol subj=police,troops,state,official rec:in,at,around,on |  | The Kenyan police bolstered security in Nairobi.
v | heighten | obj=security subj=police,troops,state,official rec:in,at,around |  | The Philippine police heightened security in Manila.
v | boost | obj=security,patrol subj=police,troops,state,official rec:in,at,around,on |  | The Danish government boosted security at the embassy.
v | intensify | obj=patrol,security,control subj=police,troops,state,official rec:in,at,around,on |  | Greek police intensified patrols on the border with Turkey.
v | reinforce | obj=security,patrol subj=police,troops,state,official rec:in,at,around,on |  | The Spanish government reinforced security in Melilla.
v | tighten | obj=control,border,patrol subj=police,troops,state,official rec:with,in,at,on |  | Poland tightened controls on the border with Belarus.
v | mobilize | obj=constable subj=actor rec:against |  | The Nigerian government mobilized policemen.
v | mobilise | obj=constable subj=actor rec:against |  | The French government mobilised policemen.
v | stand guard | subj=police,troops rec:outside,at,around,near | r=.7 | Soldiers stood guard outside the Egyptian embassy.
v | turn out in force | subj=police,troops |  | The Belarusian police turned out in force in Minsk.
v | be on patrol | subj=police,troops |  | Sri Lankan soldiers were on patrol in Colombo.
[mode=militia]
v | mobilize | obj=militia,fighter,tribesman,volunteer subj=actor |  | The Iraqi clerics mobilized militias.
v | recruit | obj=fighter,militia,child-soldier,volunteer subj=actor |  | The Ugandan rebels recruited fighters.
v | recruit | obj=boy,girl,teenager,youth,minor,student,mercenary subj=rebel,state,troops,actor |  | The Somali militants recruited boys in the camps.
v | form | obj=militia,brigade,battalion subj=actor rec:against |  | The Libyan rebels formed a brigade.
v | set up | obj,up=militia,brigade,battalion subj=actor rec:against |  | The Ukrainian rebels set up a militia in Donetsk.
v | create | obj=militia,brigade,battalion subj=actor rec:against |  | The Chechen leader created a battalion.
v | organize | obj=militia,brigade,vigilante subj=actor rec:against |  | The Nigerian villagers organized a militia.
v | raise | obj=militia,fighter subj=actor rec:against |  | The Afghan warlord raised a militia.
v | mobilise | obj=militia,fighter,tribesman subj=actor rec:against |  | The Iraqi cleric mobilised the fighters of his militia.
v | enlist | obj=fighter,child,tribesman,mercenary subj=actor rec:against |  | The Somali militia enlisted children.
v | hire | obj=mercenary,fighter subj=actor rec:against |  | The Libyan government hired mercenaries.
v | train | obj=fighter,militia,recruit,volunteer subj=rebel,uaf |  | The Yemeni rebels trained fighters.
v | arm | obj=civilian,villager,tribesman,resident,farmer,herder,herdsman,vigilante subj=state,official,troops rec:against |  | The government of Sudan has armed villagers in Darfur.
v | rally | obj=fighter,tribesman,militia subj=actor rec:against |  | The Yemeni sheikh and the Yemeni government rallied tribesmen against the rebels.
v | take up arms | rec:against subj=actor |  | The Tuareg rebels in Mali took up arms against the government.
v | call to arms | obj=person,actor subj=actor rec:against |  | The Somali government called civilians to arms.
n | recruitment | of=fighter,child,volunteer,soldier,mercenary src:poss,by light eventive |  | The recruitment of fighters by the Syrian rebels continued.

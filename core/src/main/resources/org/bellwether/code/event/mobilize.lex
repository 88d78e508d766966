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
v | call up | obj=reservist,troops,conscript rec:against |  | Israel called up reservists.
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
[mode=police cameo=153]
v | step up | obj=security,patrol,control subj=actor rec:in,at,around |  | The French police stepped up patrols in Paris.
v | tighten | obj=security subj=actor rec:in,at,around |  | The Russian authorities tightened security in Moscow.
v | increase | obj=security,patrol subj=actor rec:in,at,around |  | The Belgian authorities increased security at the airport.
v | beef up | obj=security,patrol,border rec:in,at,around |  | Spain beefed up security in Ceuta.
v | cordon off | obj=place,area,street,square,building subj=police,actor |  | Riot police cordoned off the square in Minsk.
v | surround | obj=building,square,village,area,city subj=police,troops rec:obj,of |  | Troops surrounded the Thai parliament.
v | deploy | obj=police rec:in,to,at |  | The Egyptian government deployed riot police in Cairo.
[mode=militia cameo=155]
v | mobilize | obj=militia,fighter,tribesman,volunteer subj=actor |  | The Iraqi clerics mobilized militias.
v | recruit | obj=fighter,militia,child-soldier,volunteer subj=actor |  | The Ugandan rebels recruited fighters.

# THREATEN: threats, and warnings of consequences.
# Format: see lexicon.md. Origin: ours.
# The finer senses stand first: of two that fit equally well the first is taken.
[mode=relations cameo=134 ctx=diplomatic]
v | threaten | comp=withdraw,abandon,boycott,exit,scrap rec:with,from,obj subj=actor |  | The Cypriot government threatened to abandon the talks.
v | threaten | obj=withdrawal,walkout,exit,boycott,pullout rec:from,with,of subj=actor |  | The Darfur rebels threatened a walkout from the talks in Qatar.
v | threaten | comp=end,terminate,halt,suspend,stop,freeze,annul,downgrade,sever,recall subj=actor rec:with,from,to |  | Islamabad threatened to suspend the talks with New Delhi.
v | consider | comp=abandon,exit,scrap,renounce,denounce subj=actor rec:from,with | r=.8 | Manila considered scrapping the pact with Washington.
v | mull | obj=withdrawal,exit,pullout,boycott rec:from,of,with subj=actor |  | The Kenyan government mulls withdrawal from the tribunal.
v | mull | comp=abandon,exit,scrap,recall,downgrade,sever subj=actor rec:from,with |  | Pretoria mulled abandoning the tribunal.
v | weigh | obj=withdrawal,exit,pullout,boycott rec:from,of,with subj=actor |  | Washington weighed a withdrawal from the treaty with Moscow.
v | contemplate | obj=withdrawal,exit,pullout,boycott rec:from,of,with subj=actor |  | Budapest contemplated a withdrawal from the court.
v | contemplate | comp=abandon,exit,scrap,recall,downgrade,sever subj=actor rec:from,with | r=.8 | Bujumbura contemplated exiting the African Union.
v | consider | comp=recall,downgrade,sever,suspend,freeze subj=actor rec:with,from |  | Athens considered recalling its ambassador from Ankara.
v | vow | comp=exit,sever,renounce,denounce subj=actor rec:from,with |  | The Filipino president vowed to renounce the pact with the United States.
v | warn | obj=actor comp=withdraw,sever,recall,quit subj=actor rec:obj |  | Caracas warned Bogota that it would recall its ambassador.
n | threat | of=withdrawal,walkout,exit,pullout,boycott src:poss,by,from rec:from,of light |  | Britain's threat of a walkout from the talks worked.
n | threat | comp=withdraw,relations,quit,abandon src:poss,by,from,of rec:from,with |  | Burundi's threat to leave the African Union was nothing new.
[mode=relations cameo=1311 ctx=economic]
v | threaten aid cut | rec:to,for subj=actor |  | Washington threatened aid cuts to Zambia.
v | threaten | obj=cut,cutoff,freeze,suspension rec:to,of,in subj=actor |  | Moscow threatened a cutoff of gas to Ukraine.
[mode=expel cameo=136 ctx=diplomatic]
v | threaten | obj=expulsion,deportation rec:of,from subj=actor |  | Moscow threatened the expulsion of the British diplomats.
v | threaten | with=expulsion,deportation obj=actor,person rec:obj |  | Khartoum threatened the UN envoy with expulsion.
v | warn | of=expulsion,deportation obj=actor,person rec:obj subj=actor |  | Islamabad warned the Afghan refugees of deportation.
v | warn | comp=expel,deport,oust rec:obj subj=actor |  | Minsk warned that it would expel the Polish diplomats.
v | vow | comp=expel,deport,oust rec:obj subj=actor |  | The Israeli minister vowed to deport the activists.
v | pledge | comp=expel,deport,oust rec:obj subj=actor |  | The Danish government pledged to deport the Syrian refugees.
v | promise | comp=expel,deport,oust rec:obj subj=actor |  | The American president promised to deport Haitian migrants.
v | consider | comp=expel,deport,oust rec:obj subj=actor |  | Athens considered expelling the Russian diplomats.
v | consider | obj=expulsion,deportation rec:of,from subj=actor |  | Bogota considered the expulsion of the Venezuelan diplomats.
v | mull | obj=expulsion,deportation rec:of,from subj=actor |  | Prague mulls the expulsion of Russian diplomats.
v | threaten | comp=deport,oust,evict rec:obj subj=actor |  | The Algerian government threatened to deport the Malian migrants.
n | threat | of=expulsion,deportation src:poss,by,from rec:of,against light |  | Pakistan's threat of deportation against the Afghan refugees worked.
n | threat | comp=expel,deport,oust,evict src:poss,by,from,of rec:of |  | Tehran's threat to expel the German ambassador was nothing new.
[mode=arrest cameo=1321 ctx=legal]
v | threaten | with=prison,arrest,jail,prosecution,imprisonment,detention,charge,trial obj=actor,person rec:obj |  | Minsk threatened the independent journalists with prosecution.
v | threaten | obj=arrest,prosecution,detention,jail,imprisonment rec:of,for,against subj=actor |  | The Ugandan police threatened the arrest of the opposition leader.
v | warn | of=arrest,prosecution,jail,imprisonment,detention obj=actor,person rec:obj subj=actor |  | The Hong Kong police warned the protesters of arrest.
v | vow | comp=arrest,jail,prosecute,detain,imprison rec:obj subj=actor |  | The Burundian government vowed to arrest the mutineers.
v | promise | comp=arrest,jail,prosecute,detain,imprison rec:obj subj=actor |  | The Sri Lankan premier promised to prosecute the protesters.
v | pledge | comp=arrest,jail,prosecute,detain,imprison rec:obj subj=actor |  | The Kazakh president pledged to jail the rioters.
v | threaten | comp=prosecute,jail,detain,imprison,charge rec:obj subj=actor |  | The Vietnamese authorities threatened to jail the bloggers.
v | warn | comp=prosecute,jail,detain,imprison,punish rec:obj subj=actor |  | The Thai army warned that it would prosecute the critics.
n | threat | of=arrest,prosecution,jail,imprisonment,detention src:poss,by,from rec:against,of light |  | The Egyptian government's threat of prosecution against the journalists worked.
n | threat | comp=arrest,jail,prosecute,detain,imprison src:poss,by,from,of rec:against |  | The Rwandan police chief's threat to arrest the editor was nothing new.
[mode=violence cameo=137 ctx=repression]
v | vow | obj=crackdown on=actor,person,place,protest,dissent rec:on,against subj=actor |  | The Iranian judiciary vowed a crackdown on the protesters.
v | threaten | obj=crackdown on=actor,person,place,protest,dissent rec:on,against subj=actor |  | The Thai junta threatened a crackdown on the demonstrators.
v | promise | obj=crackdown on=actor,person,place,protest,dissent rec:on,against subj=actor |  | The Kazakh interior minister promised a crackdown on the opposition.
v | warn | of=crackdown subj=actor rec:on,against,obj |  | The Ugandan police warned of a crackdown on the protesters.
v | vow | comp=crush,disperse,suppress,quell rec:obj,on subj=actor |  | The Syrian president vowed to crush the uprising.
v | threaten | comp=crush,disperse,suppress,quell rec:obj,on subj=actor |  | The Burmese junta threatened to crush the protests.
n | threat | comp=crush,disperse,suppress,quell src:poss,by,from,of rec:on |  | Tehran's threat to crush the protesters was nothing new.
[mode=restrict cameo=1312 ctx=economic]
v | threaten | obj=tariff-word rec:on,against,for subj=actor |  | Washington threatened tariffs on French wine.
v | threaten | with=tariff-word obj=actor,person rec:obj |  | The American president threatened Mexico with tariffs.
v | warn | of=tariff-word obj=actor,person rec:obj,on,against subj=actor |  | The European Commission warned Warsaw of fines.
v | warn | of=sanction,embargo,tariff,countermeasure noobj subj=actor rec:on,against,for |  | Paris warned of sanctions against the Malian junta.
v | vow | obj=tariff-word rec:on,against,for subj=actor |  | Ottawa vowed sanctions against the Haitian gangs.
v | pledge | obj=sanction,embargo,tariff,countermeasure rec:on,against,for subj=actor |  | The British government pledged sanctions against the Burmese army.
v | promise | obj=sanction,embargo,tariff,countermeasure rec:on,against,for subj=actor |  | The German chancellor promised sanctions against Moscow.
v | vow | comp=sanction,boycott,blockade,embargo rec:obj,on,against subj=actor |  | Washington vowed to sanction the Nicaraguan judges.
v | consider | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | The European Union considered sanctions against Zimbabwe.
v | mull | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | Washington mulls sanctions against Cambodia.
v | weigh | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | London weighs sanctions against Georgian officials.
v | contemplate | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | The Arab League contemplated sanctions against Syria.
v | prepare | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | The European Commission prepared sanctions against Minsk.
v | draw up | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | The European Union drew up sanctions against Burundi.
v | propose | obj=sanction-word on,against,over,for rec:on,against,for subj=actor | r=.8 | Stockholm proposed sanctions against Iran.
v | plan | obj=sanction-word on,against,over,for rec:on,against,for subj=actor |  | Washington plans sanctions against the Venezuelan oil company.
v | float | obj=sanction-word on,against,over,for rec:on,against,for subj=actor | r=.8 | The French foreign minister floated sanctions against Lebanon.
v | consider | comp=impose,sanction,boycott,blacklist,restrict,embargo rec:on,against subj=actor | r=.7 | Tokyo considered imposing sanctions on Myanmar.
v | mull | comp=sanction,boycott,blacklist,embargo rec:obj,on,against subj=actor |  | Ottawa mulled sanctioning Iranian commanders.
v | threaten | comp=sanction,blacklist,fine,tax rec:obj subj=actor |  | Washington threatened to sanction the Iraqi banks.
n | threat | of=tariff-word src:poss,by,from rec:on,against light |  | Washington's threat of tariffs on Canada worked.
n | threat | comp=impose,sanction,boycott,ban,close,block src:poss,by,from,of rec:on,against |  | Beijing's threat to boycott Australian wine was nothing new.
[mode=restrict cameo=1322 ctx=pro_autocracy]
v | threaten | comp=ban,outlaw,dissolve,disband,prohibit rec:obj subj=actor |  | The Turkish prosecutor threatened to ban the Kurdish party.
v | vow | comp=ban,outlaw,dissolve,disband rec:obj subj=actor |  | The Peruvian government vowed to outlaw the communists.
[mode=restrict cameo=1323 ctx=pro_autocracy]
v | threaten | obj=curfew rec:on,in subj=actor |  | The Sri Lankan government threatened a curfew in Colombo.
[mode=restrict cameo=1324 ctx=pro_autocracy]
v | threaten martial law | rec:on,in,against subj=actor |  | The Filipino president threatened martial law in Mindanao.
v | threaten state of emergency | rec:on,in subj=actor |  | The Malian premier threatened a state of emergency in Bamako.
[mode=restrict cameo=1381 ctx=military]
v | threaten | obj=blockade,siege rec:of,against,on subj=actor |  | Beijing threatened a blockade of Taiwan.
v | threaten | comp=blockade,besiege,encircle rec:obj subj=actor |  | The Houthis and Tehran threatened to blockade Saudi Arabia.
n | threat | of=blockade,siege src:poss,by,from rec:of,against light |  | Cairo's threat of a blockade against Gaza worked.
[mode=territory cameo=1382 ctx=military]
v | threaten | obj=occupation,annexation,seizure,takeover rec:of subj=actor |  | Israel threatened the annexation of the Jordan valley.
v | threaten | comp=annex,seize,conquer,recapture,retake rec:obj subj=actor |  | Caracas threatened to annex the Essequibo region of Guyana.
v | vow | comp=annex,conquer,recapture,retake rec:obj,from subj=actor |  | The Azerbaijani president vowed to retake the province.
v | pledge | comp=annex,conquer,recapture,retake rec:obj,from subj=actor |  | The Iraqi premier pledged to recapture Mosul.
v | promise | comp=annex,conquer,recapture,retake rec:obj,from subj=actor |  | The Israeli premier promised to annex the settlements.
n | threat | of=occupation,annexation,seizure src:poss,by,from rec:of,against light |  | Moscow's threat of annexation against Ukraine shook Europe.
n | vow | comp=annex,conquer,recapture,retake src:poss,by,from,of rec:from |  | Kyiv's vow to retake Crimea was nothing new.
[mode=violence cameo=138 ctx=military]
v | vow | comp=killing-word subj=actor nosubj=team-word rec:on,against |  | The Pakistani Taliban vowed to kill the judge.
v | pledge | comp=killing-word subj=actor nosubj=team-word rec:on,against |  | The Somali militants pledged to attack Ethiopian troops.
v | swear | comp=killing-word subj=actor nosubj=team-word rec:on,against |  | The Lebanese militia swore to avenge its commander.
v | promise | comp=killing-word subj=actor nosubj=team-word rec:on,against |  | The Iranian general promised to annihilate Israel.
v | consider | obj=strike,attack,invasion,intervention rec:on,against,in,of subj=state,official,rebel,troops verbal | r=.7 | The Egyptian president considered an intervention in Libya.
v | consider military action | rec:against,in subj=actor |  | Washington considered military action against Syria.
v | weigh military action | rec:against,in subj=actor |  | London weighed military action against the Syrian regime.
v | mull military action | rec:against,in subj=actor |  | Washington mulls military action against the Houthis.
v | threaten military action | rec:against,in subj=actor |  | ECOWAS threatened military action against the Nigerien junta.
v | consider | comp=killing-word rec:obj,against subj=state,official,rebel,troops | r=.8 | The Israeli premier considered attacking Iran.
v | vow | obj=attack,war,offensive,strike,bloodshed,destruction rec:on,against,of subj=rebel,troops,state,official |  | The Islamic State vowed attacks on Egypt.
v | threaten | obj=bombing,raid,offensive,uprising,bloodshed,annihilation,destruction,assassination,violence rec:on,against,of subj=actor |  | The Basque separatists and the rebels threatened a bombing in Spain.
v | threaten | with=annihilation,destruction,extermination,beheading,execution,bombing,assassination,reprisal obj=actor,person rec:obj |  | Pyongyang threatened South Korea with annihilation.
v | warn | of=bloodbath,bloodshed,strike,offensive,invasion noobj subj=rebel,troops,state,official rec:on,against,in |  | The Sudanese general warned of bloodshed.
v | plan | obj=attack,offensive,bombing,assault rec:on,against subj=rebel,troops,state | r=.6 | The Somali militants planned attacks on Kampala.
v | call for jihad | rec:against,on |  | The Sudanese clerics and the government called for jihad against Israel.
n | threat | comp=bloodshed-word src:poss,by,from,of rec:on,against |  | The Taliban's threat to attack the polling stations was nothing new.
n | vow | of=revenge,retaliation,vengeance,war src:poss,by,from rec:on,against light |  | Hezbollah's vow of revenge on Israel was nothing new.
n | pledge | comp=killing-word src:poss,by,from,of rec:on,against |  | The Iranian president's pledge to annihilate Israel was nothing new.
[mode=violence cameo=1383 ctx=terrorism]
v | threaten | comp=kill,behead,execute,assassinate,murder,kidnap,abduct rec:obj subj=actor,rebel |  | The Filipino rebels threatened to behead the Canadian hostage.
v | send death threat | rec:to,iobj |  | The Colombian paramilitaries sent death threats to the journalist.
v | receive death threat | rec:from from swap |  | The Mexican mayor received death threats from the drug cartel.
v | issue death threat | rec:to,against |  | The Taliban issued death threats against the Pakistani schoolgirl.
v | make death threat | rec:to,against |  | The Bangladeshi Islamists and the militants made death threats against the writer.
v | phone in bomb threat | rec:to,against |  | The Irish separatists and the rebels phoned in a bomb threat to the police.
n | death threat | src:poss,by,from rec:to,against light |  | The death threats by the Somali militants against the journalist continue.
n | bomb threat | src:poss,by,from rec:to,against light |  | A bomb threat by the Basque separatists against the Spanish police closed the station.
[mode=violence cameo=1384 ctx=military]
v | threaten | comp=attack,bomb,shell,invade,bombard,raid rec:obj subj=state,troops,rebel,official |  | Ethiopia threatened to invade Eritrea.
v | vow | comp=bomb,shell,invade,bombard rec:obj subj=state,troops,rebel,official |  | The Chadian president vowed to bomb the rebels.
n | threat | of=invasion,bombing,bombardment,airstrike,offensive src:poss,by,from rec:of,against,on light |  | Russia's threat of an invasion of Ukraine worried Warsaw.
[mode=violence cameo=1385 ctx=cbrn]
v | threaten nuclear | obj=strike,attack,war,weapon,retaliation,annihilation,holocaust,response,missile,actor rec:against,on,with,obj subj=actor |  | Moscow threatened nuclear strikes against London.
v | threaten chemical | obj=strike,attack,war,weapon,retaliation,actor rec:against,on,with,obj subj=actor |  | Damascus threatened chemical attacks against the rebels.
v | warn nuclear war | rec:obj,with,against subj=official,state | r=.6 | The North Korean leader warned of nuclear war with the United States.
n | nuclear threat | src:poss,by,from rec:to,against light | r=.8 | Moscow's nuclear threats against London were nothing new.
n | nuclear blackmail | src:poss,by,from rec:of,against light |  | Pyongyang's nuclear blackmail of Seoul was nothing new.
[mode=relations cameo=133]
v | threaten | comp=strike,protest,march,rally,demonstrate,picket,riot subj=civil,worker rec:against |  | The Polish miners threatened to strike.
v | threaten | obj=protest,demonstration,rally,march,shutdown,disobedience subj=civil,worker rec:against |  | The Togolese opposition threatened mass protests.
v | threaten | obj=strike,walkout,stoppage subj=civil,worker,union rec:against |  | Nigerian oil workers threatened a strike.
v | threaten industrial action | rec:against |  | British nurses threatened industrial action against the government.
v | vow | comp=protest,march,rally,demonstrate,picket,blockade subj=civil,worker rec:against |  | The Guinean opposition vowed to march on Conakry.
v | vow | obj=protest,demonstration,rally,strike,disobedience subj=civil,worker rec:against verbal |  | The Malagasy opposition vowed daily protests.
v | warn | of=protest,unrest,demonstration,disobedience,uprising,riot subj=civil,worker rec:of,against noobj |  | The Kenyan opposition warned of mass protests.
n | threat | of=strike,protest,demonstration,walkout,stoppage src:poss,by,from rec:against |  | The Bolivian miners' threat of a strike was nothing new.
[cameo=130]
v | threaten | comp,obj=actor,any rec:obj subj=actor nosubj=thing |  | Moscow threatened to cut gas supplies to Ukraine.
v | threaten | with rec:obj obj=actor |  | Turkey threatened Greece with force.
v | warn | comp,obj rec:obj subj=actor of,comp,against,about,that |  | Tehran warned Israel that an attack would be answered.
v | vow | xcomp=conflict rec:on,against |  | The Taliban vowed to attack American bases.
v | vow | obj=revenge,retaliation rec:on,against,for |  | Hamas vowed revenge on Israel.
v | promise | obj=revenge,retaliation rec:on,against,for |  | Hezbollah promised retaliation against Israel.
v | promise | xcomp=conflict rec:on,against |  | The militia promised to attack the Iraqi police.
v | pledge | xcomp=conflict rec:on,against |  | The general pledged to crush the Chechen rebels.
v | swear | xcomp=conflict rec:on,against |  | The militants swore to attack the Yemeni army.
v | intend | xcomp=conflict rec:on,against |  | The Pakistani army intends to attack the Taliban.
v | caution | obj=actor,comp rec:obj,against subj=actor |  | China cautioned Taiwan against independence.
v | issue threat | rec:against,to |  | The rebels issued threats against the Nigerian government.
v | make threat | rec:against,to |  | The separatists made threats against the Spanish police.
v | issue warning | rec:to,against subj=actor |  | NATO issued a warning to Serbia.
v | give warning | rec:to,iobj subj=actor |  | The army gave a warning to the Thai protesters.
v | send warning | rec:to subj=actor |  | Washington sent a warning to Damascus.
v | rattle sabre | rec:at |  | Pyongyang rattled its sabre at Seoul.
v | not rule out | obj=force,action,strike rec:against |  | Washington did not rule out force against Iran.
v | reserve right | xcomp rec:against |  | Baku reserved the right to use force against Armenia.
n | threat | src:poss,by,from,amod rec:to,against light=issue,make,repeat,renew,carry comp |  | Russia's threat to cut supplies to Moldova was repeated.
n | warning | src:poss,by,from,amod rec:to,against light=issue,give,send,deliver,repeat |  | The warning of the Chinese government to Japan was repeated.
n | threat of | src:poss,by,from rec:to,against light=repeat,renew |  | Moscow renewed its threat of sanctions against Georgia.
[mode=relations cameo=134 ctx=diplomatic]
v | threaten | comp=relations rec:with |  | Libya threatened to break off relations with Switzerland.
v | threaten | comp=withdraw rec:with,from |  | Pakistan threatened to leave the talks with India.
v | consider | obj=withdrawal,exit rec:from subj=actor |  | Moscow considered withdrawal from the treaty.
n | withdrawal | from=treaty,pact,agreement,accord,talks,convention amod=possible src:poss,of,by | r=.9 | The minister spoke about a potential withdrawal of Poland from the treaty.
n | exit | from=treaty,pact,agreement,accord,bloc amod=possible src:poss,of,by |  | The minister spoke of a possible exit of Hungary from the pact.
[mode=restrict cameo=1312 ctx=economic]
v | threaten | obj=sanction,embargo,boycott,blockade rec:against,on |  | The EU threatened sanctions against Belarus.
v | threaten | comp=restrict rec:against,on |  | Ankara threatened to close the border with Syria.
v | threaten | with=sanction,embargo,boycott rec:obj |  | Washington threatened Sudan with sanctions.
v | warn | of=sanction,embargo,boycott rec:obj |  | Brussels warned Minsk of sanctions.
n | threat | of=sanction,embargo,boycott,blockade src:poss,by,from rec:against,on light=issue,make,repeat,renew |  | The EU repeated its threat of sanctions against Syria.
[mode=arrest cameo=1321]
v | threaten | comp=arrest rec:obj |  | The Cambodian police threatened to arrest the strikers.
v | warn | comp=arrest rec:obj |  | The police warned that they would arrest the Moscow protesters.
[mode=expel cameo=136]
v | threaten | comp=expel rec:obj |  | Bolivia threatened to expel the American ambassador.
[mode=violence cameo=138 ctx=military]
v | threaten | comp=violence rec:against |  | North Korea threatened to attack Seoul.
v | threaten | obj=war,force,attack,strike,violence,invasion,retaliation,revenge rec:against,on,with |  | Sudan threatened war against South Sudan.
v | threaten | with=war,force,attack,strike,violence,death,invasion,retaliation rec:obj |  | The gunmen threatened the Iraqi journalist with death.
v | warn | of=war,force,attack,strike,violence,retaliation,action subj=actor rec:obj,against |  | Israel warned of military action against Iran.
n | threat | of=war,force,attack,strike,violence,invasion,retaliation src:poss,by,from rec:against,on light=issue,make,repeat,renew |  | Pyongyang renewed its threat of war against South Korea.
n | death threat | src:poss,by,from rec:to,against light=issue,make,send,receive |  | The militia sent death threats to the Colombian judge.
n | bomb threat | src:poss,by,from rec:to,against light=issue,make |  | The separatists made bomb threats against the French police.
[mode=territory cameo=1382]
v | threaten | comp=occupy rec:obj |  | Iraq threatened to occupy Kuwait.
# Second part: more ways to threaten and to warn of consequences.
[cameo=130]
v | deliver warning | rec:to,iobj,against subj=actor |  | The American envoy delivered a warning to the Rwandan government.
v | sound warning | rec:to,against,at subj=actor to,against,at |  | Beijing sounded a warning to Taiwan.
v | repeat warning | rec:to,against subj=actor to,against |  | Moscow repeated its warning to Chisinau.
v | renew warning | rec:to,against subj=actor to,against |  | Ankara renewed its warning to Damascus.
v | fire warning | rec:to,at subj=actor to,at verbal | r=.6 | The Chinese minister fired a warning to Tokyo.
v | repeat threat | rec:to,against subj=actor |  | The Nigerian rebels repeated their threat against the government.
v | renew threat | rec:to,against subj=actor |  | Pyongyang renewed its threats against South Korea.
v | step up threat | rec:to,against subj=actor |  | Baku stepped up its threats against Armenia.
v | reiterate threat | rec:to,against subj=actor |  | The Somali militants reiterated their threat against Kenya.
v | hurl threat | rec:at,against,to subj=actor |  | The Iranian commander hurled threats at Israel.
v | utter threat | rec:to,against subj=actor |  | The Ugandan general uttered threats against Rwanda.
v | level threat | rec:at,against subj=actor |  | Tripoli levelled threats at Cairo.
v | send threat | rec:to,iobj subj=actor |  | The Colombian paramilitaries sent threats to the mayor.
v | trade threat | plural recip rec:with |  | Washington and Pyongyang traded threats on Wednesday.
v | exchange threat | plural recip rec:with |  | India and Pakistan exchanged threats after the bombing.
v | receive threat | rec:from from=actor,police,rebel swap |  | The Mexican editor received threats from the police.
v | put on notice | rec:obj obj=actor subj=actor |  | Washington put Damascus on notice.
v | serve notice | on,to rec:on,to on=actor,place subj=actor | r=.8 | Beijing served notice on Taiwan.
v | rattle saber | rec:at,against |  | Moscow rattled its saber at Ukraine.
v | raise spectre | of=aftermath-word,bloodshed-word rec:with,against,on subj=actor | r=.7 | The Russian foreign minister raised the spectre of war with NATO.
v | raise specter | of=aftermath-word,bloodshed-word rec:with,against,on subj=actor | r=.7 | The North Korean regime raised the specter of war with Seoul.
v | raise prospect | of=aftermath-word,bloodshed-word,tariff-word rec:with,against,on subj=actor | r=.7 | The American president raised the prospect of sanctions against Turkey.
v | raise possibility | of=aftermath-word,bloodshed-word,tariff-word rec:with,against,on subj=actor | r=.7 | The French president raised the possibility of sanctions against Mali.
v | warn off | rec:obj obj=actor subj=actor |  | Tehran warned off the American navy.
v | warn | against subj=actor rec:against,of,by noobj against=intervention,interference,attack,incursion,aggression,move,visit,sanction,provocation,violation,invasion |  | The Libyan government warned against foreign intervention.
v | warn | of=aftermath-word subj=actor rec:for,to,against,of noobj | r=.7 | Ankara warned of consequences for the Syrian government.
v | warn | obj=actor of=aftermath-word subj=actor rec:obj |  | Beijing warned Canberra of consequences.
v | caution | against=intervention,interference,attack,sanction,provocation,move subj=actor rec:of,by,against noobj | r=.8 | Moscow cautioned against intervention in Syria.
v | vow | to,for,against,on=misdeed,aggression-word,conduct-word,actor,place,expansion obj=response,punishment,reprisal,countermeasure rec:to,on,against,for subj=actor |  | Tehran vowed a response to the Israeli strike.
v | pledge | obj=revenge,retaliation,reprisal rec:to,on,against,for subj=actor |  | Hezbollah pledged revenge on Israel.
v | promise | to,for,against,on=misdeed,aggression-word,conduct-word,actor,place,expansion obj=response,punishment,reprisal,countermeasure,vengeance rec:to,on,against,for subj=actor |  | Moscow promised a harsh response to the expansion of NATO.
v | swear | obj=revenge,vengeance,retaliation rec:to,on,against,for subj=actor |  | The Chechen rebels swore revenge on Moscow.
v | vow jihad | rec:against,on |  | Al-Shabaab vowed jihad against Kenya.
v | declare jihad | rec:against,on |  | The Libyan Islamists and the rebels declared jihad against the government.
v | threaten jihad | rec:against,on |  | Boko Haram threatened jihad against the Nigerian government.
v | threaten | obj=retaliation,reprisal,response,countermeasure,consequence,action,punishment rec:against,on,to,for subj=actor |  | Beijing threatened retaliation against Australia.
v | threaten | with=consequence,reprisal,punishment,countermeasure obj=actor,person rec:obj |  | Caracas threatened Georgetown with consequences.
v | vow | comp=conflict noxcomp subj=actor rec:on,against |  | Tehran vowed that it would respond to Israel.
v | pledge | comp=conflict noxcomp subj=actor rec:on,against |  | The Nigerian army pledged that it would hunt Boko Haram.
v | menace | obj=actor,person rec:obj subj=actor |  | North Korean missiles and Pyongyang menace Japan.
v | blackmail | obj=actor rec:obj subj=actor |  | Moscow blackmailed the Moldovan government with gas.
v | hint | at=aftermath-word,bloodshed-word,tariff-word rec:against,on subj=actor | r=.8 | The American president hinted at sanctions against Sudan.
v | threaten | comp=veto,sue,block,obstruct rec:obj subj=actor |  | Warsaw threatened to veto the budget of the European Union.
v | threaten | obj=veto rec:on,of,against subj=actor |  | Budapest threatened a veto on the sanctions against Russia.
v | threaten | obj=lawsuit,suit rec:against subj=actor ctx=legal |  | The Iraqi government threatened a lawsuit against Turkey.
v | threaten legal action | rec:against subj=actor ctx=legal |  | The Bosnian government threatened legal action against Croatia.
v | reserve right | subj=actor to rec:against,to | r=.8 | Khartoum reserved the right to respond.
v | leave option | on=table subj=actor rec:against,with |  | Washington left the military option on the table against Iran.
v | keep option | on=table subj=actor rec:against,with |  | The Israeli government kept the military option on the table.
v | leave open | obj=option,possibility of=aftermath-word,bloodshed-word rec:against,on subj=actor | r=.7 | Seoul left open the possibility of retaliation against Pyongyang.
v | refuse to rule out force | subj=actor rec:against,in |  | Madrid refused to rule out force against the Catalan separatists.
v | refuse to rule out action | subj=actor rec:against,in |  | Ankara refused to rule out military action against Syria.
v | refuse to rule out strike | subj=actor rec:against,in,on |  | Washington refused to rule out strikes against Iran.
v | refuse to rule out sanction | subj=actor rec:against,on |  | Berlin refused to rule out sanctions against Belarus.
v | refuse to rule out war | subj=actor rec:against,with |  | Khartoum refused to rule out war with Juba.
v | decline to rule out force | subj=actor rec:against,in |  | London declined to rule out force against the Libyan regime.
v | be ready | xcomp=killing-word subj=state,official,rebel,troops rec:against,on,to |  | Pyongyang is ready to attack the American base.
v | prepare | xcomp=killing-word subj=state,official,rebel,troops rec:against,on,to | r=.7 | The Iranian army is prepared to attack the American ships.
v | determine | xcomp=killing-word subj=state,official,rebel,troops rec:against,on,to | r=.8 | The Sri Lankan army is determined to crush the rebels.
v | be poised | comp=killing-word subj=actor rec:against,on,to | r=.7 | The Ethiopian army is poised to attack Mekelle.
n | warning | to=actor,place src:poss,by,from rec:to light | r=.8 | China's warning to Taiwan came on Friday.
n | warning | against=intervention,interference,attack,incursion,visit,sanction,provocation,invasion,independence src:poss,by,from rec:to light |  | Algeria's warning against intervention in Niger came on Sunday.
n | threat | by=actor,rebel,militia src:by rec:to,against,of light |  | A threat by Moscow against the Baltic states alarmed NATO.
n | threat | against=actor,place src:poss,by,from rec:against light |  | Tehran's threats against Israel are nothing new.
n | threat | comp=conflict,relations,restrict,withdraw,expel,bloodshed-word,veto src:poss,by,from rec:against,to,on light |  | Russia's threat to respond to Finland was nothing new.
n | vow | comp=killing-word src:poss,by,from,of rec:against,on light |  | Hamas's vow to avenge the commander was nothing new.
n | blackmail | src:poss,by,from rec:of,against light | r=.8 | Moscow's blackmail of the Armenian government was nothing new.
n | sabre- rattling | src:poss,by,from rec:at,against,towards light |  | Pyongyang's sabre-rattling at Seoul was nothing new.
n | saber rattling | src:poss,by,from rec:at,against,towards light |  | Beijing's saber-rattling against Taiwan was nothing new.
[cameo=139]
v | issue ultimatum | rec:to |  | NATO issued an ultimatum to Serbia.
v | give ultimatum | rec:to,iobj,obj |  | The rebels gave an ultimatum to the Chadian government.
n | ultimatum | src:poss,by,from,of rec:to light |  | The ultimatum of Ethiopia to Eritrea was published.
v | deliver ultimatum | rec:to |  | Belgrade delivered an ultimatum to the Kosovo rebels.
v | send ultimatum | rec:to |  | The Chadian president sent an ultimatum to the rebels.
v | present ultimatum | rec:to |  | Vienna presented an ultimatum to Serbia.
v | hand ultimatum | rec:to,iobj,obj |  | The Malian junta handed an ultimatum to France.
v | present | obj=actor with=ultimatum rec:obj |  | Egypt presented Qatar with an ultimatum.

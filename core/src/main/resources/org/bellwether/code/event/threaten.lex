# THREATEN: threats, and warnings of consequences.
# Format: see lexicon.md. Origin: ours.
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

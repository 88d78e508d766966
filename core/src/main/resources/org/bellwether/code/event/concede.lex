# CONCEDE: verbal concessions: easing of rules, pardons, apologies, promised withdrawals.
# Format: see lexicon.md. Origin: ours.
[cameo=080]
v | concede | comp,obj=demand,defeat,right rec:to |  | The government conceded to the miners' demands.
v | yield | to=demand,pressure,protester |  | The ministry yielded to the demands of the students.
v | bow | to=demand,pressure |  | The Thai government bowed to pressure from protesters.
v | give in | to=demand,pressure,striker,protester |  | The Greek government gave in to the demands of the farmers.
v | give way | to=demand,pressure |  | The junta gave way to the demands of the opposition.
v | cave | to=demand,pressure |  | The ministry caved to pressure from the union.
v | capitulate | to=demand,pressure |  | The prime minister capitulated to the demands of parliament.
v | back down |  |  | The Polish government backed down in the dispute with farmers.
v | back off |  | r=.7 | The Turkish government backed off in the dispute with Greece.
v | climb down |  |  | The Italian government climbed down in the row with Brussels.
v | relent |  |  | The Chinese authorities relented after protests in Wukan.
v | make concession | rec:to |  | Serbia made concessions to Brussels.
v | meet demand | rec:of |  | The government met the demands of the strikers.
v | accept demand | rec:of,from |  | The ministry accepted the demands of the truck drivers.
v | accept | obj=demand,ultimatum rec:of,from |  | Serbia accepted the demands of the Contact Group.
v | comply | with=demand,request,order,resolution |  | Iraq complied with the demand of the UN.
v | promise | obj=reform,election,vote rec:to |  | The king promised reforms to the Jordanian protesters.
v | promise | xcomp=yield |  | The government promised to release the prisoners.
v | agree | xcomp=yield |  | Syria agreed to withdraw its troops from Lebanon.
v | offer | xcomp=yield |  | The president of Yemen offered to step down.
v | announce | obj=reform,withdrawal,amnesty |  | The Moroccan king announced reforms.
v | drop | obj=charge,demand,claim,case rec:against,on |  | Prosecutors dropped the charges against the Turkish journalist.
v | withdraw | obj=charge,demand,claim,complaint,objection rec:against |  | Hungary withdrew its objection to the plan of Slovakia.
v | rescind | obj=order,law,ban,decree |  | The Egyptian government rescinded the decree.
v | repeal | obj=law,ban,decree |  | The Burmese parliament repealed the censorship law.
v | annul | obj=law,ban,decree,verdict,sentence |  | The Russian court annulled the sentence against the activist.
v | overturn | obj=ban,sentence,verdict,conviction,ruling |  | The supreme court of Georgia overturned the conviction of the journalist.
v | reverse | obj=decision,policy,ban,ruling |  | The Indian government reversed its decision on visas.
v | commute | obj=sentence rec:of |  | The Singaporean president commuted the sentence of the prisoner.
v | reduce | obj=sentence rec:of |  | The Belarusian court reduced the sentence of the activist.
v | scrap | obj=law,ban,plan,tax |  | The French government scrapped the fuel tax.
v | make amends | rec:to |  | Japan made amends to Korea.
n | concession | src:poss,by rec:to light |  | The government's concessions to the opposition were announced.
n | u-turn | src:poss,by light |  | The British government's U-turn came on Monday.
[cameo=081 ctx=legal]
v | ease | obj=restriction,rule,ban,curfew,sanction,censorship,blockade rec:on,against,for |  | Israel eased restrictions on Gaza.
v | relax | obj=restriction,rule,ban,curfew,law,censorship rec:on,for |  | Cuba relaxed the rules on travel.
v | loosen | obj=restriction,rule,ban,control rec:on,for |  | The Chinese government loosened controls on farmers.
v | soften | obj=restriction,rule,law,stance rec:on,towards |  | Poland softened its stance on Belarus.
v | lift | obj=restriction,ban,curfew,sanction,siege,embargo,blockade,emergency,censorship rec:on,against,from,of |  | The EU lifted the sanctions against Belarus.
v | end | obj=restriction,ban,curfew,siege,embargo,blockade,emergency,censorship rec:on,against,of |  | Turkey ended the blockade of Armenia.
v | suspend | obj=sanction,curfew,ban,embargo rec:on,against |  | The EU suspended its sanctions on Burma.
v | remove | obj=restriction,sanction,ban,barrier,roadblock rec:on,against,from |  | America removed sanctions on Sudan.
v | waive | obj=sanction,rule,requirement,visa rec:for,on |  | Washington waived sanctions on Pakistan.
v | legalize | obj=party,union,group |  | The Tunisian government legalized the Islamist party.
v | legalise | obj=party,union,group |  | The Spanish government legalised the communist party.
n | lifting | of=restriction,ban,curfew,sanction,siege,embargo,blockade,emergency src:poss,by rec:on,against light eventive |  | The lifting of the curfew by the Nepalese government came on Tuesday.
n | easing | of=restriction,ban,curfew,sanction,rule src:poss,by rec:on,against eventive |  | The easing of restrictions by Israel came on Sunday.
[cameo=055]
v | apologize | rec:to for,to |  | The Dutch government apologized to Indonesia.
v | apologise | rec:to for,to |  | Britain apologised to Kenya.
v | express regret | rec:to for,over,about,to |  | Turkey expressed regret to Russia for the incident.
v | express remorse | rec:to for,over,to |  | Japan expressed remorse to Korea.
v | offer apology | rec:to,iobj |  | The Danish minister offered an apology to Greenland.
v | issue apology | rec:to |  | The Canadian government issued an apology to the students.
v | ask for forgiveness | rec:of |  | The bishop asked for forgiveness of the victims.
n | apology | src:poss,from,by rec:to,for light |  | The apology of the Belgian government to Rwanda was accepted.
[cameo=081 ctx=legal mode=]
v | pardon | obj=person rec:obj |  | The Belarusian president pardoned four protesters.
v | amnesty | obj=person rec:obj |  | The Kyrgyz parliament amnestied hundreds of prisoners.
v | forgive | obj=actor rec:obj |  | The Polish bishops forgave Germany.
v | acquit | obj=person rec:obj |  | The court acquitted the Chechen journalist.
v | exonerate | obj=person rec:obj |  | The tribunal exonerated the Croatian general.
v | grant amnesty | rec:to,iobj |  | The Algerian president granted amnesty to the rebels.
v | grant pardon | rec:to,iobj |  | The king of Thailand granted a pardon to the prisoners.
v | grant autonomy | rec:to,iobj |  | The Indonesian government granted autonomy to Aceh.
v | grant clemency | rec:to,iobj |  | The governor granted clemency to the prisoner.
v | declare amnesty | rec:for |  | The Syrian president declared an amnesty for political prisoners.
v | clear | obj=person rec:obj of=charge,crime |  | The court cleared the minister of corruption charges.
n | amnesty | src:poss,by rec:for,of light |  | The amnesty for prisoners by the Russian parliament was announced.
n | pardon | src:poss,by rec:for,of light |  | The pardon of the opposition leaders by the president was announced.

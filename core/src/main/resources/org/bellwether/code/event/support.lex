# SUPPORT: non-material backing: praise, recognition, signing and ratifying, restoring relations.
# Format: see lexicon.md. Origin: ours.
[cameo=051]
v | praise | obj=actor,policy,deal rec:obj,of |  | The Austrian chancellor praised Slovenia.
v | commend | obj=actor,policy rec:obj,of |  | The UN envoy commended the Liberian government.
v | laud | obj=actor,policy rec:obj,of |  | The Cuban minister lauded Venezuela.
v | hail | obj=actor,policy,deal,vote rec:obj,of |  | Brussels hailed the Ukrainian parliament.
v | applaud | obj=actor,policy,deal,vote rec:obj,of |  | Washington applauded the Tunisian government.
v | salute | obj=actor,policy rec:obj,of |  | The minister saluted the Polish government.
v | endorse | obj=actor,plan,policy,candidate rec:obj,of |  | The Arab League endorsed the Egyptian plan.
v | back | obj=actor,plan,policy,demand rec:obj,of |  | China backed the Sudanese government.
v | support | obj=actor,plan,policy,demand rec:obj,of nosubj=thing |  | Hungary supported the Serbian government.
v | welcome | obj=policy,deal,vote,release,move,plan rec:obj,of,by |  | Oslo welcomed the decision of the Burmese government.
v | approve | obj=treaty,deal,plan,agreement rec:with,of |  | The Greek parliament approved the treaty with Macedonia.
v | approve of | obj=actor,policy,plan rec:obj |  | Tokyo approved of the American plan.
v | defend | obj=official,policy,government rec:obj,of verbal |  | The Serbian premier defended the policy of Russia.
v | thank | obj=actor rec:obj |  | The Haitian president thanked Brazil.
v | congratulate | obj=actor rec:obj |  | The Chinese president congratulated the Kenyan president.
v | express support | rec:for,to |  | France expressed support for Lebanon.
v | express solidarity | rec:with |  | Poland expressed solidarity with Ukraine.
v | voice support | rec:for |  | Japan voiced support for Taiwan.
v | express gratitude | rec:to |  | The Nepalese government expressed gratitude to India.
v | express condolences | rec:to |  | Spain expressed condolences to Turkey.
v | offer condolences | rec:to |  | The Pope offered condolences to Poland.
v | pay tribute | rec:to to=actor |  | The Irish president paid tribute to the UN peacekeepers.
v | stand by | obj=actor rec:obj |  | Russia stood by the Syrian government.
v | side | rec:with with=actor |  | The Danish government sided with Britain.
v | rally behind | obj=actor rec:obj |  | Arab states rallied behind Jordan.
v | lend support | rec:to |  | Slovakia lent support to the Czech government.
v | give support | rec:to noobj=money |  | Bulgaria gave support to Romania.
v | give backing | rec:to |  | Beijing gave its backing to the Burmese government.
v | vote | for=plan,treaty,resolution,deal rec:of |  | The Swiss parliament voted for the treaty with France.
n | support | src:poss,of,from,amod rec:for light=express,voice,offer,reaffirm,reiterate,declare,pledge verbal |  | Russia's support for Serbia was repeated by the minister.
n | praise | src:poss,from,by rec:for light |  | Praise by the EU for Moldova came on Monday.
n | endorsement | src:poss,from,by rec:of light |  | The African Union's endorsement of the plan came on Friday.
n | solidarity | src:poss,of rec:with light=express,voice,declare |  | Poland's solidarity with Georgia was declared in Tbilisi.
[cameo=054 ctx=diplomatic]
v | recognize | obj=actor,independence,government,state rec:obj,of |  | Iceland recognized Lithuania.
v | recognise | obj=actor,independence,government,state rec:obj,of |  | Norway recognised Kosovo.
v | establish relations | rec:with |  | Israel established relations with Bahrain.
v | establish ties | rec:with |  | Cuba established ties with Tonga.
v | restore relations | rec:with |  | Egypt restored relations with Iran.
v | restore ties | rec:with |  | Sudan restored ties with Uganda.
v | resume relations | rec:with |  | Libya resumed relations with Britain.
v | normalize relations | rec:with |  | Vietnam normalized relations with America.
v | normalise relations | rec:with |  | Serbia normalised relations with Croatia.
v | normalize ties | rec:with |  | Morocco normalized ties with Israel.
v | improve relations | rec:with |  | Greece improved relations with Turkey.
v | strengthen ties | rec:with |  | India strengthened ties with Japan.
v | reopen embassy | rec:in,to |  | Italy reopened its embassy in Damascus.
v | open embassy | rec:in,to |  | Armenia opened an embassy in Sweden.
n | recognition | src:poss,by,amod rec:of light |  | The recognition of Kosovo by France came in February.
[cameo=057 ctx=diplomatic]
v | sign | obj=treaty,agreement,deal,pact,contract,memorandum,protocol,declaration rec:with |  | Belarus signed an agreement with Venezuela.
v | sign | obj=treaty,agreement,deal,pact,contract,memorandum,protocol,declaration plural |  | Poland and Latvia signed a treaty on customs.
v | ratify | obj=treaty,agreement,pact,protocol,convention rec:with |  | The Estonian parliament ratified the border treaty with Russia.
v | initial | obj=treaty,agreement,deal rec:with |  | Ukraine initialled an agreement with the European Union.
v | conclude | obj=treaty,agreement,pact,deal,contract rec:with |  | Turkey concluded a treaty with Azerbaijan.
v | accede | to=treaty,convention,pact |  | Moldova acceded to the convention.
v | put signature | rec:with |  | Chile put its signature to a pact with Peru.
n | signing | of=treaty,agreement,deal,pact,contract,memorandum,protocol src:poss,by,between rec:with light eventive |  | The signing of a treaty by Russia and China took place in Beijing.
n | ratification | of=treaty,agreement,pact,protocol,convention src:poss,by rec:with eventive |  | The ratification of the treaty by the Czech parliament took place on Tuesday.

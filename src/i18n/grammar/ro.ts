/** What the Romanian of the first view and that of the details both say with. */

/** In a sentence. */
export const days = ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'];

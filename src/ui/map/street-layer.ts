/** Pictures of streets. Leaflet's own layer of tiles puts `data:` pictures in, which strict pages refuse. */
import { GridLayer, Util, type TileCoords } from 'leaflet';

export class StreetLayer extends GridLayer {
  readonly #url: string;

  /** @param url With `{z}`, `{x}` and `{y}`; `{s}` is a, b or c, and `{r}` is `@2x` for fine screens. */
  constructor(url: string, maxZoom: number) {
    super({ maxZoom });
    this.#url = url;
  }

  override createTile(
    { x, y, z }: TileCoords,
    done: (error: unknown, tile: HTMLElement) => void,
  ): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    // Neither who the reader is nor which page they read is told.
    tile.crossOrigin = 'anonymous';
    tile.referrerPolicy = 'no-referrer';
    tile.addEventListener('load', () => done(null, tile));
    tile.addEventListener('error', (error) => done(error, tile));
    const [s, r] = ['abc'[(x + y) % 3], devicePixelRatio > 1 ? '@2x' : ''];
    tile.src = Util.template(this.#url, { x, y, z, s, r });
    return tile;
  }
}

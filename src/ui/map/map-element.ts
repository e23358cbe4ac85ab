/** The map in its element: what the finder lists, on whatever pictures the host has settled. */
import { answerView, type AnswerHost } from '../answer-view.js';
import { MeetingNearRequestEvent } from '../events.js';
import { MapView } from './map-view.js';

export interface MapElement extends AnswerHost {
  readonly tileUrl: string;
  readonly attribution: string;
  readonly attributionUrl: string;
  readonly headingLevel: number;
}

export const MapElementView = answerView<MapElement>(false, (host, kit, matching) => {
  const { html, loadPart, state, request } = kit;
  const view = new MapView({
    host,
    html,
    nothing: kit.nothing,
    loadPart,
    matching,
    listNear: (near) => request(new MeetingNearRequestEvent(near)),
  });
  return {
    render: (shown) =>
      view.render({
        ...shown,
        hits: state()?.results?.hits ?? [],
        tiles: {
          url: host.tileUrl,
          attribution: host.attribution,
          attributionUrl: host.attributionUrl,
        },
        headingLevel: host.headingLevel,
        finder: host.finder,
      }),
    stop: () => view.stop(),
  };
});

/** The map, its words and the libraries that draw it: loads when a reader presses for it. */
import { MapView } from '../ui/map/map-view.js';

export default MapView;

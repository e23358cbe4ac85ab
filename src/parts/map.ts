/** The map, its words and the libraries that draw it: loads when a reader presses for it. */
import { MapElementView } from '../ui/map/map-element.js';

export default MapElementView;

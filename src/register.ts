/** Defines every element. */
import './index.js';

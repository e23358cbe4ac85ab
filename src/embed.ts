/** The script tag's entry. */
import './register.js';

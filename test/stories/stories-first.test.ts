import { testStories } from './run-stories.js';

testStories(0, 3);

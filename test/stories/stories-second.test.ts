import { testStories } from './run-stories.js';

testStories(1, 3);

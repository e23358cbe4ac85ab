import { testStories } from './run-stories.js';

testStories(2, 3);

/** The words of the published schema are those of the model. */
import { expect } from '@open-wc/testing';
import type Schema from '../../src/feed/meeting-feed.schema.json';
import {
  accessFeatures,
  approaches,
  audiences,
  beliefs,
  focuses,
  opennesses,
} from '../../src/feed/vocabulary.js';

describe('the published schema', () => {
  it('has the words of the model, each and no other', async () => {
    const answer = await fetch('/src/feed/meeting-feed.schema.json');
    const { meeting, fellowship } = ((await answer.json()) as typeof Schema).$defs;
    for (const { properties } of [meeting, fellowship]) {
      expect(properties.approach.items.enum).to.have.members([...approaches]);
      expect(properties.belief.enum).to.have.members([...beliefs]);
      expect(properties.focus.items.enum).to.have.members([...focuses]);
      expect(properties.audiences.items.enum).to.have.members([...audiences]);
    }
    expect(meeting.properties.openness.enum).to.have.members([...opennesses]);
    expect(Object.keys(meeting.properties.access.properties)).to.have.members([...accessFeatures]);
  });
});

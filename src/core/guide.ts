/** What the answers to the guide mean for the list: filters, and nothing else. No score, no advice. */
import type { AccessFeature, Attendance, Audience, Focus } from './meeting.js';
import type { Choices } from './query.js';

export interface GuideAnswers {
  readonly focus?: Focus;
  readonly whom?: 'me' | 'close';
  readonly belief?: 'spiritual' | 'secular';
  readonly attendance?: Attendance;
  readonly audience: readonly Audience[];
  readonly access: readonly AccessFeature[];
}

/** The kinds that speak of something higher, each in its own way. */
const spiritual = ['12-step', 'buddhist-inspired', 'faith'];

/**
 * The filters that fit the answers; a question that was left out filters nothing. Who is worried about
 * somebody else is led to groups for family and friends, whatever the trouble is.
 */
export function choicesOf(answers: GuideAnswers): Choices {
  const { focus, whom, belief, attendance, audience, access } = answers;
  const about = whom === 'close' ? 'family-and-friends' : focus;
  return {
    focus: about ? [about] : [],
    approach: belief === 'secular' ? ['secular'] : belief === 'spiritual' ? spiritual : [],
    attendance: attendance ? [attendance] : [],
    audience,
    access,
  };
}

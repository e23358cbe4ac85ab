/** A calendar file, and links to calendars on other sites. */
import { makeCalendar, type EntryWords } from '../../core/calendar.js';
import { googleLink, outlookLink } from '../../core/calendar-links.js';
import type { Meeting } from '../../core/meeting.js';
import { linkOut } from '../link-out.js';
import { whereLines } from '../meeting-lines.js';
import { tick } from '../tick.js';
import { saveFile } from './save-file.js';
import { disclosure, type Form } from './form.js';

export class CalendarForm {
  /** Whether the entry says which meeting it is: not unless the reader wants it. */
  #named = false;
  #said = '';

  draw(form: Form): unknown {
    const { kit, words, redraw } = form;
    const { html } = kit;
    const { calendar } = words;
    return disclosure(
      form,
      'action-calendar',
      calendar.title,
      html`${tick(html, calendar.named, this.#named, () => {
          this.#named = !this.#named;
          redraw();
        })}
        <p class="muted">${calendar.namedHelp}</p>
        <p>
          <button
            class="button"
            part="action-save"
            type="button"
            @click=${() => {
              this.#said = this.#save(form) ? calendar.saved : calendar.nothing;
              redraw();
            }}
          >
            ${calendar.save}
          </button>
          <span role="status">${this.#said}</span>
        </p>
        ${this.#sites(form)}`,
    );
  }

  #save({ meetings, now, words, kit }: Form): boolean {
    const file = makeCalendar(meetings, {
      now,
      wordsFor: (meeting) => this.#words({ words, kit }, meeting),
    });
    if (!file) return false;
    saveFile('meetings.ics', 'text/calendar', file);
    return true;
  }

  /** One link for each time of each meeting that is still held. */
  #sites(form: Form): unknown {
    const { kit, words, meetings, now } = form;
    const { html, nothing, strings, meetingName } = kit;
    const { calendar } = words;
    const held = meetings.filter(({ status }) => status.state !== 'suspended');
    const links = held.flatMap((meeting) =>
      meeting.times.flatMap((time) => {
        const entry = this.#words(form, meeting);
        const [google, outlook] = [googleLink(time, entry, now), outlookLink(time, entry, now)];
        if (!google || !outlook) return [];
        const several = held.length > 1 || meeting.times.length > 1;
        const day = strings().weekdays[time.day]!;
        const what = held.length > 1 ? `${day}, ${meetingName(strings(), meeting)}` : day;
        const name = (site: string): string => (several ? calendar.on(site, what) : site);
        return [
          html`<li>${linkOut(html, google, name(calendar.google))}</li>`,
          html`<li>${linkOut(html, outlook, name(calendar.outlook))}</li>`,
        ];
      }),
    );
    return links.length
      ? html`<ul class="links">
            ${links}
          </ul>
          <p class="muted">${calendar.sites}</p>`
      : nothing;
  }

  #words({ words, kit }: Pick<Form, 'words' | 'kit'>, meeting: Meeting): EntryWords {
    const { calendar } = words;
    const { meetingName, strings } = kit;
    const title = this.#named ? meetingName(strings(), meeting) : calendar.neutral;
    const { url } = meeting.online ?? {};
    return {
      title: meeting.sample ? calendar.invented(title) : title,
      place: whereLines(meeting).join(', '),
      ...(url && { notes: calendar.join(url) }),
    };
  }
}

/** Sends the details on: to an app, to the clipboard, as a text message or an email. */
import type { Meeting } from '../../core/meeting.js';
import { whenLines, whereLines } from '../meeting-lines.js';
import { tick } from '../tick.js';
import { disclosure, type Form } from './form.js';

export class ShareForm {
  /** Whether it says which group it is: others may see the phone. */
  #named = false;
  #said = '';
  /** Shown to be selected by hand, where the browser does not copy. */
  #byHand = false;

  draw(form: Form): unknown {
    const { kit, words, redraw } = form;
    const { html, nothing } = kit;
    const { share } = words;
    const text = this.#text(form);
    const data = { title: share.subject, text };
    const native = typeof navigator.share === 'function';
    return disclosure(
      form,
      'action-share',
      share.title,
      html`${tick(html, share.named, this.#named, () => {
          this.#named = !this.#named;
          this.#said = '';
          this.#byHand = false;
          redraw();
        })}
        <div class="row">
          ${
            native
              ? html`<button
                  class="button"
                  type="button"
                  @click=${() => void this.#send(data, form)}
                >
                  ${share.native}
                </button>`
              : nothing
          }
          <button
            class="button"
            part="action-copy"
            type="button"
            @click=${() => void this.#copy(text, form)}
          >
            ${share.copy}
          </button>
          <a class="button" href=${`sms:?&body=${encodeURIComponent(text)}`}>${share.sms}</a>
          <a
            class="button"
            href=${`mailto:?subject=${encodeURIComponent(share.subject)}&body=${mailBody(text)}`}
            >${share.email}</a
          >
        </div>
        <p role="status">${this.#said}</p>
        ${
          this.#byHand
            ? html`<textarea
                readonly
                rows="6"
                aria-label=${share.subject}
                .value=${text}
                @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
              ></textarea>`
            : nothing
        }`,
    );
  }

  async #send(data: ShareData, form: Form): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // Closed without sending is what the reader wanted; anything else is copied instead.
      if ((error as Error).name !== 'AbortError') await this.#copy(data.text!, form);
    }
  }

  async #copy(text: string, { words: { share }, redraw }: Form): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = share.copied;
      this.#byHand = false;
    } catch {
      this.#said = share.copyFailed;
      this.#byHand = true;
    }
    redraw();
  }

  #text(form: Form): string {
    const { meetings, words, link } = form;
    return [words.share.subject, ...meetings.map((meeting) => this.#lines(form, meeting)), link]
      .filter(Boolean)
      .join('\n\n');
  }

  /** Neither the passcode nor the notes: what is sent may be sent on. */
  #lines({ kit, words }: Form, meeting: Meeting): string {
    const { strings, meetingName, kindWords, state } = kit;
    const named = this.#named
      ? [meetingName(strings(), meeting), ...kindWords(strings(), meeting, state()?.fellowships)]
      : [];
    const { url, phone } = meeting.online ?? {};
    return [
      meeting.sample && words.share.invented,
      named.join(', '),
      ...whenLines(strings(), meeting),
      whereLines(meeting).join(', '),
      url,
      phone,
    ]
      .filter(Boolean)
      .join('\n');
  }
}

/** Mail programs want both characters of a line's end. */
export const mailBody = (text: string): string =>
  encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

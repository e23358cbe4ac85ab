/** Says to whoever keeps a listing that it is wrong: its id, and what the reader chooses to write. */
import type { Meeting } from '../../core/meeting.js';
import { linkOut } from '../link-out.js';
import { mailBody } from './share-form.js';
import { disclosure, type Form } from './form.js';

/** Nothing where nobody has said to whom. */
export function wrongForm(form: Form, to: string): unknown {
  const { kit, words, meetings } = form;
  const { html, nothing } = kit;
  const [meeting] = meetings;
  if (!meeting || !/^(https?|mailto):/i.test(to)) return nothing;
  const { wrong } = words;
  const told = html`<p class="muted">${wrong.told}</p>`;
  if (!/^mailto:/i.test(to))
    return disclosure(
      form,
      'action-wrong',
      wrong.title,
      html`<p>${linkOut(html, pageFor(to, meeting), wrong.page)}</p>
        ${told}`,
    );
  return disclosure(
    form,
    'action-wrong',
    wrong.title,
    html`<form
      @submit=${(event: Event) => event.preventDefault()}
      @input=${compose}
      @change=${compose}
    >
      <fieldset>
        <legend>${wrong.what}</legend>
        ${wrong.kinds.map(
          (kind) =>
            html`<label class="tick"
              ><input type="checkbox" name="kind" value=${kind} />${kind}</label
            >`,
        )}
      </fieldset>
      <label class="field"
        >${wrong.suggest}<textarea name="suggest" rows="3" maxlength="1000"></textarea>
      </label>
      <a class="button" part="action-write" href=${mail(to, form, meeting, [], '')}
        >${wrong.email}</a
      >
      ${told}
    </form>`,
  );

  /** The link holds what is written so far. */
  function compose(event: Event): void {
    const filled = event.currentTarget as HTMLFormElement;
    const data = new FormData(filled);
    filled.querySelector('a')!.href = mail(
      to,
      form,
      meeting!,
      data.getAll('kind') as string[],
      data.get('suggest') as string,
    );
  }
}

/** The host's page, told the listing's id where its address has a place for it: `{id}`. */
const pageFor = (to: string, { id }: Meeting): string =>
  to.replaceAll('{id}', encodeURIComponent(id));

function mail(
  to: string,
  { words: { wrong } }: Form,
  { source }: Meeting,
  kinds: readonly string[],
  suggest: string,
): string {
  const [address = '', given = ''] = to
    .replaceAll('{id}', encodeURIComponent(source.id))
    .split('?', 2);
  const body = [wrong.listing(source.id, source.feed), ...kinds, suggest.trim()]
    .filter(Boolean)
    .join('\n\n');
  const fields = new URLSearchParams(given);
  const subject = fields.get('subject') ?? wrong.subject;
  const before = fields.get('body');
  return `${address}?subject=${encodeURIComponent(subject)}&body=${mailBody(before ? `${before}\n\n${body}` : body)}`;
}

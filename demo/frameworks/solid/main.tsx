import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import type {} from 'meeting-finder/solid';
import 'meeting-finder/register';
import { lists } from '../meetings.js';

function App() {
  const [list, setList] = createSignal(0);
  const [there, setThere] = createSignal(true);
  const [opened, setOpened] = createSignal('nothing');
  return (
    <>
      <h1>Meetings in Solid</h1>
      <button onClick={() => setList(1 - list())}>Other list</button>
      <button onClick={() => setThere(!there())}>{there() ? 'Take away' : 'Put back'}</button>
      <p>Opened: {opened()}</p>
      <Show when={there()}>
        <meeting-finder
          prop:meetings={lists[list()]!}
          attr:page-size={6}
          attr:no-location=""
          on:meeting-selected={({ detail }) => setOpened(detail.meeting?.name ?? 'nothing')}
        >
          <p slot="footer">A foot in Solid</p>
        </meeting-finder>
      </Show>
    </>
  );
}

render(() => <App />, document.getElementById('app')!);

// What the types refuse:
// @ts-expect-error a number is asked for
void (() => <meeting-finder prop:pageSize="many" />);
// @ts-expect-error the event has no such detail
void (() => <meeting-finder on:meeting-selected={({ detail }) => detail.nothing} />);

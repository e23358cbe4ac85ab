import { render } from 'preact';
import { useState } from 'preact/hooks';
import type {} from 'meeting-finder/preact';
import 'meeting-finder/register';
import { lists } from '../meetings.js';

function App() {
  const [list, setList] = useState(0);
  const [there, setThere] = useState(true);
  const [opened, setOpened] = useState('nothing');
  return (
    <>
      <h1>Meetings in Preact</h1>
      <button onClick={() => setList(1 - list)}>Other list</button>
      <button onClick={() => setThere(!there)}>{there ? 'Take away' : 'Put back'}</button>
      <p>Opened: {opened}</p>
      {there && (
        <meeting-finder
          meetings={lists[list]}
          page-size={6}
          no-location
          onmeeting-selected={({ detail }) => setOpened(detail.meeting?.name ?? 'nothing')}
        >
          <p slot="footer">A foot in Preact</p>
        </meeting-finder>
      )}
    </>
  );
}

render(<App />, document.getElementById('app')!);

// What the types refuse:
// @ts-expect-error a number is asked for
void (<meeting-finder pageSize="many" />);
// @ts-expect-error the event has no such detail
void (<meeting-finder onmeeting-selected={({ detail }) => detail.nothing} />);

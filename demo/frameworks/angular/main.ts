// The templates are compiled in the browser: this app is built without Angular's own command line.
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { MeetingSelectedEvent } from 'meeting-finder';
import { MEETING_ELEMENTS } from 'meeting-finder/angular';
import 'meeting-finder/register';
import { lists } from '../meetings.js';

@Component({
  selector: 'app-root',
  imports: [MEETING_ELEMENTS],
  template: `
    <h1>Meetings in Angular</h1>
    <button (click)="list.set(1 - list())">Other list</button>
    <button (click)="there.set(!there())">{{ there() ? 'Take away' : 'Put back' }}</button>
    <p>Opened: {{ opened() }}</p>
    @if (there()) {
      <meeting-finder
        [meetings]="lists[list()]"
        page-size="6"
        no-location
        (meeting-selected)="open($event)"
      >
        <p slot="footer">A foot in Angular</p>
      </meeting-finder>
    }
  `,
})
class App {
  readonly lists = lists;
  readonly list = signal(0);
  readonly there = signal(true);
  readonly opened = signal('nothing');

  open({ detail }: MeetingSelectedEvent): void {
    this.opened.set(detail.meeting?.name ?? 'nothing');
  }
}

document.getElementById('app')!.append(document.createElement('app-root'));
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });

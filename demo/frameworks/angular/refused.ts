// What the components refuse in a template; read by the tests and shown nowhere.
import { Component } from '@angular/core';
import { MEETING_ELEMENTS } from 'meeting-finder/angular';

@Component({
  selector: 'app-refused',
  imports: [MEETING_ELEMENTS],
  template: `
    <!-- refused: a number is asked for -->
    <meeting-finder [pageSize]="{}" />
    <!-- refused: there is no such thing as a list of numbers -->
    <meeting-finder [meetings]="[1, 2]" />
    <!-- refused: there is no such property -->
    <meeting-finder [pageSise]="6" />
    <!-- refused: the event has no such detail -->
    <meeting-finder (meeting-selected)="($event.detail.nothing)" />
    <!-- taken: numbers and choices as texts, and as properties -->
    <meeting-finder [pageSize]="6" no-location timeout="9" sort="name" debug />
  `,
})
export class Refused {}

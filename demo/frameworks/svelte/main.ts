import { mount } from 'svelte';
import type {} from 'meeting-finder/svelte';
import 'meeting-finder/register';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });

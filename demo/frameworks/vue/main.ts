import { createApp } from 'vue';
import type {} from 'meeting-finder/vue';
import 'meeting-finder/register';
import App from './App.vue';

createApp(App).mount('#app');

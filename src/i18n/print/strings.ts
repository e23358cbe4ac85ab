/** Words of the choices before something is printed. */
export interface PrintWords {
  readonly lang: string;
  readonly title: string;
  readonly neutral: string;
  readonly passcodes: string;
  readonly print: string;
  readonly failed: string;
}

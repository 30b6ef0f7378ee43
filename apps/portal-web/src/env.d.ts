declare namespace App {
  interface Locals {
    kind: string;
    page: import('./view/view.js').Page;
  }
}

declare namespace App {
  interface Locals {
    page: import('./view/view.js').Page;
  }
}

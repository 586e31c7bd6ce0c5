import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatListModule } from '@angular/material/list';
import { MatPaginatorIntl, MatPaginatorModule } from '@angular/material/paginator';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { MatTableModule } from '@angular/material/table';
import './style.css';
import { drawn, pageData } from '../../client';

const data = pageData();

class DutchPaginator extends MatPaginatorIntl {
  override itemsPerPageLabel = 'Aantal per pagina:';
  override nextPageLabel = 'Volgende pagina';
  override previousPageLabel = 'Vorige pagina';
  override getRangeLabel = (page: number, size: number, length: number): string => `${page * size + 1} – ${Math.min(length, (page + 1) * size)} van ${length}`;
}

class Root {
  data = data;
  columns = data.list?.columns ?? [];
  keys = this.columns.map(({ key }) => key);
  rows = (data.list?.rows ?? []).slice(0, data.perPage ?? 10_000);
  length = data.list?.rows.length ?? 0;
  turn(page: number): void { this.rows = (data.list?.rows ?? []).slice(page * (data.perPage ?? 0), (page + 1) * (data.perPage ?? 0)); }
}

// Without a decorator: the bundler knows none. The component is compiled in the browser.
Component({
  selector: 'corpus-root',
  imports: [MatButtonModule, MatCheckboxModule, MatFormFieldModule, MatInputModule, MatListModule, MatPaginatorModule, MatSlideToggleModule, MatTableModule],
  template: `
    @if (data.list) {
      <table mat-table [dataSource]="rows">
        @for (column of columns; track column.key) {
          <ng-container [matColumnDef]="column.key">
            <th mat-header-cell *matHeaderCellDef>{{ column.head }}</th>
            <td mat-cell *matCellDef="let row">
              @switch (column.as) {
                @case ('tick') { <mat-checkbox [checked]="row[column.key]" /> }
                @case ('radio') { <mat-slide-toggle [checked]="row[column.key]" /> }
                @case ('input') { <mat-form-field><input matInput [value]="row[column.key]"></mat-form-field> }
                @default { {{ row[column.key] }} }
              }
            </td>
          </ng-container>
        }
        <tr mat-header-row *matHeaderRowDef="keys"></tr>
        <tr mat-row *matRowDef="let row; columns: keys"></tr>
      </table>
      @if (data.perPage) { <mat-paginator [length]="length" [pageSize]="data.perPage" [pageSizeOptions]="[20, 50]" (page)="turn($event.pageIndex)" /> }
    }
    @for (field of data.fields ?? []; track field.label) {
      @if (field.as === 'tick') { <p><mat-slide-toggle [checked]="field.value === true">{{ field.label }}</mat-slide-toggle></p> }
      @else { <mat-form-field><mat-label>{{ field.label }}</mat-label><input matInput readonly [value]="field.value"></mat-form-field> }
    }
    @if (data.save) { <button mat-flat-button>{{ data.save }}</button> }
    @if (data.links) {
      <h2>{{ data.links.heading }}</h2>
      <mat-nav-list>@for (item of data.links.items; track item.label) { <a mat-list-item [href]="item.address">{{ item.label }}</a> }</mat-nav-list>
    }`,
})(Root);

void bootstrapApplication(Root, { providers: [provideZonelessChangeDetection(), { provide: MatPaginatorIntl, useClass: DutchPaginator }] }).then(() => { setTimeout(drawn, 400); });

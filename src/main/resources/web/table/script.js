'use strict';
// Says aloud what a table shows after it was sorted, filtered or turned: a place that stays while tables are exchanged.
(function () {
  let said = null;
  document.addEventListener('DOMContentLoaded', function () {
    said = document.createElement('div');
    said.className = 'unseen';
    said.setAttribute('role', 'status');
    document.body.append(said);
  });
  document.addEventListener('htmx:afterSettle', function (event) {
    const table = event.target.closest && event.target.closest('section.table');
    const count = table && table.querySelector('.table-count');
    if (count && said) {
      said.textContent = count.textContent;
    }
  });
})();

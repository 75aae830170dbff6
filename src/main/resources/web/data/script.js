'use strict';
// Files may be dropped on their form, and the end of a load is said once. Without this both are plain pages.
(function () {
  function choose(form) {
    const input = form.querySelector('input[name=files]');
    const said = form.querySelector('.chosen');
    const files = Array.from(input.files);
    const bytes = files.reduce(function (sum, file) { return sum + file.size; }, 0);
    const large = bytes > Number(form.dataset.most);
    input.setCustomValidity(large ? form.dataset.large : '');
    said.textContent = large ? form.dataset.large : files.map(function (file) { return file.name; }).join(', ');
  }

  function ready(form) {
    const hint = document.createElement('p');
    hint.className = 'note';
    hint.textContent = form.dataset.drop;
    form.querySelector('.chosen').before(hint);
    form.addEventListener('change', function () { choose(form); });
    form.addEventListener('dragover', function (event) {
      event.preventDefault();
      form.classList.add('over');
    });
    form.addEventListener('dragleave', function () { form.classList.remove('over'); });
    form.addEventListener('drop', function (event) {
      event.preventDefault();
      form.classList.remove('over');
      if (event.dataTransfer.files.length) {
        form.querySelector('input[name=files]').files = event.dataTransfer.files;
        choose(form);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('form.load[data-drop]').forEach(ready);
  });

  document.addEventListener('htmx:afterSettle', function () {
    const job = document.querySelector('#job[data-done=true]');
    const said = document.getElementById('job-said');
    if (job && said) {
      said.textContent = job.querySelector('#job-line').textContent;
    }
  });
})();

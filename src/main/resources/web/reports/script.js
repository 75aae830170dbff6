'use strict';
// Pictures of incidents as PNG. They are drawn from the file that the server gives for taking away, not from the page, which may show more.
(function () {
  const sharp = 2; // pixels of a unit: print and dense screens

  function save(name, blob) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function paint(button, text) {
    const image = new Image();
    image.onload = function () {
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth * sharp;
      canvas.height = image.naturalHeight * sharp;
      const brush = canvas.getContext('2d');
      brush.fillStyle = '#ffffff';
      brush.fillRect(0, 0, canvas.width, canvas.height);
      brush.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (blob) { save(button.dataset.name + '.png', blob); }, 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-png]');
    if (button) {
      fetch(button.dataset.png).then(function (answer) {
        if (answer.ok) {
          return answer.text().then(function (text) { paint(button, text); });
        }
        location.href = button.dataset.png; // the server's own page says why there is nothing to take away
      });
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-png]').forEach(function (button) { button.hidden = false; });
  });
})();

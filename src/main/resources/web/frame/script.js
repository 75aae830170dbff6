'use strict';
// Pictures, their downloads, and copying of numbers. Everything else works without a script.
(function () {
  const own = document.currentScript;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const thin = /[\u2009\u202f]/g;
  let library = null;

  function loadLibrary() {
    library = library || new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.src = own.dataset.echarts;
      script.onload = function () { resolve(window.echarts); };
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  }

  function spaced(value) {
    const parts = String(Math.abs(value)).split('.');
    const whole = parts[0].replace(/\B(?=(\d{3})+(?!\d))/g, '\u2009');
    return (value < 0 ? '\u2212' : '') + whole + (parts[1] ? '.' + parts[1] : '');
  }

  // Colours by the names of the style sheet, so that both themes and print keep one meaning each.
  function coloured(value, style) {
    if (typeof value === 'string') {
      return value.startsWith('var:') ? style.getPropertyValue('--' + value.slice(4)).trim() : value;
    }
    if (Array.isArray(value)) {
      return value.map(function (each) { return coloured(each, style); });
    }
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(function (entry) {
        return [entry[0], coloured(entry[1], style)];
      }));
    }
    return value;
  }

  function option(box) {
    const wanted = coloured(JSON.parse(box.dataset.chart), getComputedStyle(document.documentElement));
    wanted.animation = false; // evidence is read, and a label that moves has no place where a line begins with a gap
    const axes = [].concat(wanted.yAxis || [], wanted.xAxis || []);
    axes.filter(function (axis) { return axis.type === 'value'; }).forEach(function (axis) {
      axis.axisLabel = Object.assign({ formatter: spaced }, axis.axisLabel);
    });
    if (wanted.tooltip) {
      wanted.tooltip.valueFormatter = function (value) {
        return value === null || value === undefined || value === '-' ? '–' : spaced(value);
      };
    }
    return wanted;
  }

  function draw(box) {
    box.style.height = box.dataset.height + 'px';
    loadLibrary().then(function (echarts) {
      const old = echarts.getInstanceByDom(box);
      if (old) {
        old.dispose();
      }
      echarts.init(box, null, { renderer: 'svg' }).setOption(option(box));
      box.dataset.drawn = 'true';
    });
  }

  function drawAll(root) {
    root.querySelectorAll('[data-chart]:not([data-drawn])').forEach(draw);
  }

  function save(name, blob) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  // The picture with its title and source below it, since a picture without them cannot be cited.
  function asSvg(figure) {
    const svg = figure.querySelector('.drawing svg').cloneNode(true);
    const style = getComputedStyle(document.documentElement);
    const width = Number(svg.getAttribute('width'));
    const height = Number(svg.getAttribute('height'));
    const space = 'http://www.w3.org/2000/svg';
    const whole = document.createElementNS(space, 'svg');
    whole.setAttribute('xmlns', space);
    whole.setAttribute('width', width);
    whole.setAttribute('height', height + 72);
    whole.setAttribute('viewBox', '0 0 ' + width + ' ' + (height + 72));
    const ground = document.createElementNS(space, 'rect');
    ground.setAttribute('width', width);
    ground.setAttribute('height', height + 72);
    ground.setAttribute('fill', style.getPropertyValue('--paper').trim());
    whole.append(ground);
    svg.setAttribute('y', 40);
    svg.removeAttribute('style');
    whole.append(svg);
    [['.chart-title', 24, 15, '--ink'], ['.source', height + 62, 11, '--soft']].forEach(function (line) {
      const text = document.createElementNS(space, 'text');
      text.setAttribute('x', 8);
      text.setAttribute('y', line[1]);
      text.setAttribute('font-size', line[2]);
      text.setAttribute('font-family', 'system-ui, sans-serif');
      text.setAttribute('fill', style.getPropertyValue(line[3]).trim());
      text.textContent = figure.querySelector(line[0]).textContent;
      whole.append(text);
    });
    return { text: new XMLSerializer().serializeToString(whole), width: width, height: height + 72 };
  }

  function download(button) {
    const picture = asSvg(button.closest('figure'));
    const name = button.dataset.name + '.' + button.dataset.download;
    if (button.dataset.download === 'svg') {
      save(name, new Blob([picture.text], { type: 'image/svg+xml' }));
      return;
    }
    const image = new Image();
    image.onload = function () {
      const canvas = document.createElement('canvas');
      canvas.width = picture.width * 2;
      canvas.height = picture.height * 2;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (blob) { save(name, blob); }, 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(picture.text);
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-download]');
    if (button) {
      download(button);
    }
  });

  // Numbers copy as plain numbers: without thin spaces, with a hyphen for the minus.
  document.addEventListener('copy', function (event) {
    const chosen = String(document.getSelection());
    const plain = chosen.replace(thin, '').replace(/\u2212(?=\d)/g, '-').replace(/\u00a0/g, ' ');
    if (plain !== chosen) {
      event.clipboardData.setData('text/plain', plain);
      event.preventDefault();
    }
  });

  function redraw() {
    document.querySelectorAll('[data-chart]').forEach(draw);
  }

  let width = innerWidth;
  addEventListener('resize', function () {
    if (innerWidth !== width) {
      width = innerWidth;
      redraw();
    }
  });
  dark.addEventListener('change', redraw);
  document.addEventListener('htmx:afterSettle', function (event) { drawAll(event.target); });
  document.addEventListener('DOMContentLoaded', function () { drawAll(document); });
})();

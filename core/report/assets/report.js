// Draws the charts and filters the tables. Everything it shows is in the page's tables too.
(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('chart-data').textContent);
  var words = data.words;
  var font = getComputedStyle(document.body).fontFamily;
  var ink = '#1c2226', soft = '#5b656b', line = '#d9dde0';
  var colours = { met: '#5f9478', pass: '#5f9478', undetermined: '#e3cd8f', not_met: '#b8544a', fail: '#b8544a', not_applicable: '#e4e7e9' };
  // Told apart without colour: plain, hatched, dotted, blank.
  var patterns = {
    met: { symbol: 'none' }, pass: { symbol: 'none' },
    undetermined: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: 'rgba(90,66,8,.55)' },
    not_met: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [4, 4], rotation: Math.PI / 4, color: 'rgba(70,10,5,.5)' },
    fail: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [4, 4], rotation: Math.PI / 4, color: 'rgba(70,10,5,.5)' },
    not_applicable: { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[7, 7], [0, 7, 7, 0]], dashArrayY: [7, 0], color: 'rgba(80,90,96,.35)' }
  };
  var charts = [], printing = window.matchMedia('print').matches;

  function style(key) { return { color: colours[key], decal: patterns[key], borderColor: '#fff', borderWidth: 1 }; }
  function cut(text, length) { return text.length > length ? text.slice(0, length - 1) + '…' : text; }
  function whole(value) { return value > 0 ? String(value) : ''; }
  function base(option) {
    option.animation = false;
    option.textStyle = { fontFamily: font, color: ink, fontSize: 12 };
    return option;
  }

  function stacked(keys, rows, horizontal) {
    return keys.map(function (key) {
      return {
        name: words[key], type: 'bar', stack: 'all', barMaxWidth: horizontal ? 16 : 34, itemStyle: style(key),
        data: rows.map(function (row) { return row[key]; })
      };
    });
  }

  function verdictOption(d) {
    return {
      grid: { left: 8, right: 84, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', inverse: true, axisLine: { lineStyle: { color: ink } }, axisTick: { show: false }, axisLabel: { fontSize: 13, color: ink },
        data: d.bars.map(function (bar) { return bar.name; }) },
      series: [{ type: 'bar', barMaxWidth: 26, label: { show: true, position: 'right', color: ink, fontSize: 13, formatter: function (p) { return p.value + ' ' + words.subjects; } },
        data: d.bars.map(function (bar) { return { value: bar.count, itemStyle: style(bar.key) }; }) }]
    };
  }

  function totalOption(d) {
    var title = d.open > 0 ? words.open + ': ' + d.open + ' ' + words.subjects : '';
    return {
      title: { text: title, right: 0, top: 0, textStyle: { fontSize: 12, fontWeight: 'normal', color: soft } },
      legend: { bottom: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: ink } },
      grid: { left: 8, right: 8, top: 26, bottom: 34, containLabel: true },
      xAxis: { type: 'category', axisLine: { lineStyle: { color: ink } }, axisTick: { show: false },
        axisLabel: { color: soft, fontSize: 11, hideOverlap: true }, data: d.bins.map(function (bin) { return bin.name; }) },
      yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: soft } },
      series: stacked(['pass', 'undetermined', 'fail'], d.bins, false)
    };
  }

  function criteriaOption(rows, width) {
    return {
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: ink } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, textStyle: { fontFamily: font, fontSize: 12 } },
      grid: { left: 0, right: 12, top: 30, bottom: 4, containLabel: true },
      xAxis: { type: 'value', minInterval: 1, max: data.subjects, splitLine: { lineStyle: { color: line } },
        axisLabel: { color: soft, formatter: function (value) { return value !== data.subjects && data.subjects - value < data.subjects * 0.12 ? '' : value; } } },
      yAxis: { type: 'category', inverse: true, axisLine: { lineStyle: { color: ink } }, axisTick: { show: false },
        axisLabel: { color: ink, interval: 0, fontSize: 12, formatter: function (name) { return cut(name, width < 480 ? 11 : 20); } },
        data: rows.map(function (row) { return row.name; }) },
      series: stacked(['met', 'undetermined', 'not_met', 'not_applicable'], rows, true)
    };
  }

  function wrapped(name) {
    if (name.length <= 7) return name;
    if (/[^\x00-\xff]/.test(name)) return name.length <= 14 ? name.slice(0, Math.ceil(name.length / 2)) + '\n' + name.slice(Math.ceil(name.length / 2)) : name.slice(0, 7) + '\n' + cut(name.slice(7), 7);
    return cut(name, 18);
  }

  function radarOption(d) {
    var open = d.axes.some(function (axis) { return axis.low !== axis.high; });
    var polygons = [{ name: words.low, value: d.axes.map(function (a) { return Math.round(a.low * 10) / 10; }),
      lineStyle: { color: '#1f5673', width: 2 }, areaStyle: { color: 'rgba(31,86,115,.16)' }, itemStyle: { color: '#1f5673' }, symbolSize: 5 }];
    if (open) {
      polygons.unshift({ name: words.high, value: d.axes.map(function (a) { return Math.round(a.high * 10) / 10; }),
        lineStyle: { color: '#7d5c0b', width: 1.5, type: 'dashed' }, itemStyle: { color: '#7d5c0b' }, symbol: 'emptyCircle', symbolSize: 4 });
    }
    return {
      legend: open ? { bottom: 0, itemWidth: 18, textStyle: { color: ink } } : { show: false },
      radar: { center: ['50%', '50%'], radius: '60%', splitNumber: 5, axisName: { color: ink, fontSize: 11.5 },
        splitArea: { show: false }, splitLine: { lineStyle: { color: line } }, axisLine: { lineStyle: { color: line } },
        indicator: d.axes.map(function (axis) {
          var value = axis.low === axis.high ? Math.round(axis.low) + '%' : Math.round(axis.low) + '–' + Math.round(axis.high) + '%';
          return { name: wrapped(axis.name) + '\n' + value, max: 100 };
        }) },
      series: [{ type: 'radar', data: polygons }]
    };
  }

  function draw(element, make, height) {
    if (element.dataset.drawn) return;
    element.dataset.drawn = 'yes';
    element.style.height = height + 'px';
    var chart = echarts.init(element, null, { renderer: 'svg' });
    var entry = { chart: chart, make: make, element: element };
    charts.push(entry);
    show(entry);
    if (sizes) sizes.observe(element);
  }

  function show(entry) {
    entry.width = entry.element.clientWidth;
    entry.chart.setOption(base(entry.make(entry.width)), true);
    // On paper the drawing is scaled, not drawn again: the width of the paper is not known before.
    var svg = entry.element.querySelector('svg');
    if (svg) svg.setAttribute('viewBox', '0 0 ' + entry.chart.getWidth() + ' ' + entry.chart.getHeight());
  }
  function fit(entry) {
    if (printing || entry.width === entry.element.clientWidth || entry.element.clientWidth === 0) return;
    entry.chart.resize();
    show(entry);
  }
  function resize() { charts.forEach(fit); }
  var sizes = 'ResizeObserver' in window ? new ResizeObserver(resize) : null;

  function drawRadar(element) {
    var found = data.radars.filter(function (radar) { return radar.id === element.dataset.radar; })[0];
    if (found) draw(element, function () { return radarOption(found); }, 300);
  }

  function drawAll() {
    document.body.classList.add('drawn');
    var distribution = document.querySelector('[data-chart=distribution]');
    draw(distribution, function () { return data.distribution.kind === 'totals' ? totalOption(data.distribution) : verdictOption(data.distribution); },
      data.distribution.kind === 'totals' ? 270 : 150);
    var criteria = document.querySelector('[data-chart=criteria]');
    draw(criteria, function (width) { return criteriaOption(data.criteria, width); }, 60 + 24 * data.criteria.length);
  }

  var radars = Array.prototype.slice.call(document.querySelectorAll('[data-radar]'));
  drawAll();
  if (radars.length > 12 && 'IntersectionObserver' in window) {
    var watcher = new IntersectionObserver(function (seen) {
      seen.forEach(function (entry) { if (entry.isIntersecting) drawRadar(entry.target); });
    }, { rootMargin: '600px' });
    radars.forEach(function (element) { watcher.observe(element); });
  } else {
    radars.forEach(drawRadar);
  }

  window.addEventListener('resize', resize);
  window.addEventListener('beforeprint', function () {
    printing = true;
    radars.forEach(drawRadar);
    document.querySelectorAll('.value details:not([open])').forEach(function (details) { details.open = true; details.dataset.opened = 'yes'; });
  });
  window.addEventListener('afterprint', function () {
    printing = false;
    document.querySelectorAll('details[data-opened]').forEach(function (details) { details.open = false; delete details.dataset.opened; });
    resize();
  });

  var box = document.getElementById('filter'), verdict = document.getElementById('filter-verdict'), count = document.getElementById('filter-count');
  var rows = Array.prototype.slice.call(document.querySelectorAll('.overview tbody tr'));
  function filter() {
    var wanted = box.value.trim().toLowerCase(), shown = 0;
    rows.forEach(function (row) {
      var fits = row.dataset.name.toLowerCase().indexOf(wanted) >= 0 && (!verdict.value || row.dataset.verdict === verdict.value);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = words.shown.replace('{0}', shown).replace('{1}', rows.length);
  }
  box.addEventListener('input', filter);
  verdict.addEventListener('change', filter);
  box.form.addEventListener('submit', function (event) { event.preventDefault(); });
})();

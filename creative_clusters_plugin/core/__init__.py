"""The science: numpy, pandas, scipy, libpysal and esda in, plain results out. One room for each capability.

Never imports QGIS or Qt. Outside the rooms lies only what all of them stand on: messages, values, options, tests of many.
"""

process.stdout.write('meerstemmig\n')

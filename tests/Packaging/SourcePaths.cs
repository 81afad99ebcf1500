#:property PublishAot=false
// Prints every path of a source, and the source link, that the symbols inside of the named assemblies state. They are compressed there, and a
// path is kept in pieces: no search of the bytes would find one.
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

foreach (var file in args)
{
    using var assembly = new PEReader(File.OpenRead(file));
    var entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
    var reader = symbols.GetMetadataReader();

    foreach (var document in reader.Documents)
        Console.WriteLine(reader.GetString(reader.GetDocument(document).Name));

    var sourceLink = new Guid("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    foreach (var information in reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Where(information => reader.GetGuid(information.Kind) == sourceLink))
        Console.WriteLine(Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)));
}

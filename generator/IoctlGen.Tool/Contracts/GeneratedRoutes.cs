using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>
/// The routes that calls take. They are read where the generator has written them, in the initialisers of the contract's descriptors: it knew the
/// pages of the project, and of those nothing else is in an assembly.
/// </summary>
sealed class GeneratedRoutes
{
    const string Setter = "set_" + AttributeNames.MajorFunction, TypeInitializer = ".cctor";

    /// <summary>A token is a table and a row in it.</summary>
    const int TableShift = 24, RowMask = 0xFFFFFF;

    readonly Dictionary<string, int> _stated = new(StringComparer.Ordinal);
    readonly ManagedAssembly _assembly;

    public GeneratedRoutes(TypePlace contract)
    {
        _assembly = contract.Assembly;
        foreach (var method in contract.Definition.GetNestedTypes().SelectMany(type => _assembly.Metadata.GetTypeDefinition(type).GetMethods()).Select(_assembly.Metadata.GetMethodDefinition))
        {
            if (_assembly.Metadata.StringComparer.Equals(method.Name, TypeInitializer) && method.RelativeVirtualAddress != 0)
                Read(_assembly.BodyOf(method));
        }
    }

    /// <summary>The route of a code: a descriptor that states none leaves it to the device type.</summary>
    public int Of(string name, uint code) => _stated.TryGetValue(name, out var route) && Route.MemberOf(route) is not null ? route : Route.OfDeviceType(code);

    /// <summary>Descriptor after descriptor: its name, its code, its properties, its field. At an instruction that none of them needs, the reading ends.</summary>
    void Read(BlobReader body)
    {
        string? name = null;
        var number = 0;
        while (body.RemainingBytes > 0)
        {
            switch ((ILOpCode)body.ReadByte())
            {
                case ILOpCode.Ldstr:
                    var text = body.ReadInt32();
                    name ??= _assembly.Metadata.GetUserString(MetadataTokens.UserStringHandle(text & RowMask));
                    break;
                case >= ILOpCode.Ldc_i4_0 and <= ILOpCode.Ldc_i4_8 or ILOpCode.Dup or ILOpCode.Nop or >= ILOpCode.Ldloc_0 and <= ILOpCode.Stloc_3:
                    break;
                case ILOpCode.Ldloc_s or ILOpCode.Stloc_s:
                    body.ReadByte();
                    break;
                case ILOpCode.Ldc_i4_s:
                    number = body.ReadSByte();
                    break;
                case ILOpCode.Ldc_i4:
                    number = body.ReadInt32();
                    break;
                case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj:
                    if (IsSetter(body.ReadInt32()) && name is not null)
                        _stated[name] = number;
                    break;
                case ILOpCode.Stsfld:
                    body.ReadInt32();
                    name = null;
                    break;
                case ILOpCode.Ldtoken:
                    body.ReadInt32();
                    break;
                default:
                    return;
            }
        }
    }

    bool IsSetter(int token) => token >> TableShift == (int)TableIndex.MemberRef
        && _assembly.Metadata.StringComparer.Equals(_assembly.Metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(token & RowMask)).Name, Setter);
}
